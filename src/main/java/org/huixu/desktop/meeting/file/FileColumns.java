package org.huixu.desktop.meeting.file;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/** The columns of the list of stored files. */
final class FileColumns {

    private static final Texts TEXTS = Texts.of(FileColumns.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SHORT_HASH = 12;
    private static final double WIDER = 1.1;
    private static final double LEAST = 100;
    private static final long KILO = 1024;

    private FileColumns() {
    }

    static void put(TableView<FileRow> table, OfficeTime time) {
        TableColumn<FileRow, String> what = column(TEXTS.get("meeting.file.column.what"), 330, FileRow::what);
        what.setCellFactory(_ -> new ShortCell((row, _) -> row.below(above(table, row))));
        TableColumn<FileRow, String> name = column(TEXTS.get("meeting.file.column.name"), 200,
                row -> row.file().fileName());
        name.setCellFactory(_ -> new ShortCell((_, text) -> text));
        TableColumn<FileRow, String> size = column(TEXTS.get("meeting.file.column.size"), 80,
                row -> size(row.file().content().byteCount()));
        size.getStyleClass().add("number-column");
        size.setComparator(null);
        size.setSortable(false);
        TableColumn<FileRow, String> hash = column(TEXTS.get("meeting.file.column.hash"), 110,
                row -> row.file().content().sha256());
        hash.setCellFactory(_ -> new ShortCell((_, text) -> text.substring(0, SHORT_HASH)));
        TableColumn<FileRow, String> who = column(TEXTS.get("meeting.file.column.who"), 112, FileRow::who);
        who.setCellFactory(_ -> new ShortCell((_, text) -> text));
        table.getColumns().add(narrow(column(TEXTS.get("meeting.file.column.part"), 80, FileRow::part)));
        table.getColumns().add(what);
        table.getColumns().add(name);
        table.getColumns().add(narrow(who));
        table.getColumns().add(narrow(column(TEXTS.get("meeting.file.column.at"), 135,
                row -> TIME.format(time.local(row.addedAt())))));
        table.getColumns().add(narrow(size));
        table.getColumns().add(narrow(hash));
        table.setOnSort(_ -> table.refresh()); // what stands above a row is another one now
    }

    private static @Nullable FileRow above(TableView<FileRow> table, FileRow row) {
        int index = table.getItems().indexOf(row);
        return index > 0 ? table.getItems().get(index - 1) : null;
    }

    private static TableColumn<FileRow, String> column(String name, double width, Function<FileRow, String> words) {
        TableColumn<FileRow, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    /** What is of one length leaves the room to what is not. */
    private static TableColumn<FileRow, String> narrow(TableColumn<FileRow, String> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth() * WIDER);
        return column;
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return TEXTS.format("meeting.file.size.bytes", Long.toString(bytes));
        }
        return bytes < KILO * KILO
                ? TEXTS.format("meeting.file.size.kilo", Long.toString(Math.round((double) bytes / KILO)))
                : TEXTS.format("meeting.file.size.mega",
                        String.format(Locale.ROOT, "%.1f", (double) bytes / KILO / KILO));
    }

    /** What a cell shows of its text. */
    @FunctionalInterface
    private interface Shown {

        String of(FileRow row, String text);
    }

    /** Shows a part of its text, or as much as there is room for; the tooltip has all of it. */
    private static final class ShortCell extends TableCell<FileRow, String> {

        private final Shown shown;

        ShortCell(Shown shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            FileRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (text == null || text.isEmpty() || empty || row == null) {
                setText(null);
                setTooltip(null);
            } else {
                setText(shown.of(row, text));
                setTooltip(new Tooltip(text));
            }
        }
    }
}
