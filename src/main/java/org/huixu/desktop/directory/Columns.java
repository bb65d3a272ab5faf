package org.huixu.desktop.directory;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables of texts: columns keep the order of their rows, the last one takes the room that is left. */
final class Columns {

    private static final double DAY = 104;

    private Columns() {
    }

    /** A table without rows; {@code empty} stands where there are none. */
    static <T> TableView<T> table(String name, String empty) {
        TableView<T> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(empty));
        table.setAccessibleText(name);
        table.getStyleClass().addAll("dense", "edge-to-edge");
        return table;
    }

    /** A column that shows a day in full. */
    static <T> TableColumn<T, String> day(String title, Function<T, String> text) {
        TableColumn<T, String> column = text(title, DAY, text);
        column.setMinWidth(DAY);
        return column;
    }

    /** A column that shows a text of the row, with the width that it likes to have, in pixels. */
    static <T> TableColumn<T, String> text(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
