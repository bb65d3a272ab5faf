package org.huixu.desktop.meeting.arrangement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.arrangement.Arrangement;
import org.jspecify.annotations.Nullable;

/** What the list of arrangements says of each: who sees to it until when, and how far it is. */
final class ArrangementColumns {

    private static final Texts TEXTS = Texts.of(ArrangementColumns.class);
    private static final double TITLE_LEAST = 180;

    private final Workbench bench;
    private final Supplier<@Nullable MeetingDossier> dossier;

    /** @param dossier of the meeting that is shown; nothing before there is one */
    ArrangementColumns(Workbench bench, Supplier<@Nullable MeetingDossier> dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    List<TableColumn<Arrangement, ?>> all() {
        TableColumn<Arrangement, String> title = column("arrangement.column.title", 250, one -> one.chore().title());
        title.setMinWidth(TITLE_LEAST);
        return List.of(column("arrangement.column.number", 94, one -> Integer.toString(one.lineOrder())), title,
                column("arrangement.column.assignee", 120, one -> one.chore().assignee()),
                column("arrangement.column.due", 120, this::due), state(),
                column("arrangement.column.done", 170, this::done),
                column("arrangement.column.note", 160, Arrangement::note));
    }

    private String due(Arrangement one) {
        LocalDateTime due = moment(one);
        return due == null ? "" : Moments.of(bench.time(), bench.time().instant(due));
    }

    private @Nullable LocalDateTime moment(Arrangement one) {
        MeetingDossier read = dossier.get();
        return read == null ? null : one.due(read.meeting(), read.around().calendar());
    }

    private String done(Arrangement one) {
        if (one.tick().tickedAt() == null) {
            return "";
        }
        String at = Moments.of(bench.time(), one.tick().tickedAt());
        return one.tick().tickedBy() == null ? at : TEXTS.format("arrangement.doneBy", at, one.tick().tickedBy());
    }

    private TableColumn<Arrangement, Arrangement> state() {
        TableColumn<Arrangement, Arrangement> column = new TableColumn<>(TEXTS.get("arrangement.column.state"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Arrangement one, boolean empty) {
                super.updateItem(one, empty);
                setGraphic(empty || one == null ? null : chip(one));
            }
        });
        column.setPrefWidth(90);
        column.setMinWidth(80);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private Label chip(Arrangement one) {
        LocalDateTime due = moment(one);
        if (one.done()) {
            return Chips.of(TEXTS.get("arrangement.state.done"), "good");
        }
        return due != null && due.isBefore(bench.time().local())
                ? Chips.of(TEXTS.get("arrangement.state.late"), "bad")
                : Chips.of(TEXTS.get("arrangement.state.open"), "");
    }

    private static TableColumn<Arrangement, String> column(String key, double width,
            Function<Arrangement, @Nullable String> text) {
        return Tables.text(TEXTS.get(key), width, one -> Objects.requireNonNullElse(text.apply(one), ""));
    }
}
