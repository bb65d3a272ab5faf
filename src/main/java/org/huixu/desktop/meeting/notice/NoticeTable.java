package org.huixu.desktop.meeting.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Chips;
import org.jspecify.annotations.Nullable;

/** The parties of a meeting: whom they are for, how it stands with them, what they were told, what they answered. */
final class NoticeTable {

    private static final Texts TEXTS = Texts.of(NoticeTable.class);

    private NoticeTable() {
    }

    /** @param words those of the meeting that is shown; absent while none is */
    static TableView<Line> of(Supplier<Optional<NoticeWords>> words) {
        TableView<Line> table = Tables.table(TEXTS.get("notice.table"), TEXTS.get("notice.table.empty"));
        table.getColumns().setAll(List.of(column("notice.column.party", 120, words, NoticeWords::party),
                column("notice.column.people", 230, words, NoticeWords::people), state(words),
                column("notice.column.told", 250, words, NoticeWords::told),
                column("notice.column.reply", 200, words, NoticeWords::replies)));
        Tables.first(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return table;
    }

    private static TableColumn<Line, String> column(String key, double width, Supplier<Optional<NoticeWords>> words,
            BiFunction<NoticeWords, Line, String> text) {
        TableColumn<Line, String> column = Tables.text(TEXTS.get(key), width,
                line -> words.get().map(known -> text.apply(known, line)).orElse(""));
        Tables.wrapping(column);
        return column;
    }

    private static TableColumn<Line, Line> state(Supplier<Optional<NoticeWords>> words) {
        TableColumn<Line, Line> column = new TableColumn<>(TEXTS.get("notice.column.state"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                NoticeWords known = words.get().orElse(null);
                if (empty || line == null || known == null) {
                    setGraphic(null);
                    setTooltip(null);
                } else {
                    String said = known.state(line);
                    Label chip = Chips.of(said, NoticeWords.colour(line));
                    chip.setMinWidth(0);
                    setGraphic(chip);
                    setTooltip(new Tooltip(said));
                }
            }
        });
        column.setPrefWidth(120);
        column.setMinWidth(100);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
