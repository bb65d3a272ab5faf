package org.huixu.desktop.kit;

import java.util.List;
import java.util.Set;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Tables of texts: columns keep the order of their rows, the last one takes the room that is left. */
public final class Tables {

    private static final double DAY = 96;
    private static final double WIDEST_DAY = 124;
    private static final double LEAST = 50;
    /** What a title needs besides its letters, and for each. */
    private static final double HEAD = 18;
    private static final double LETTER = 14;
    private static final double FIRST = 94;
    private static final double INDENT = 14;
    /** Left and right of the words of a cell, in pixels. */
    private static final double PADDING = 16;
    private static final double SCROLL_BAR = 14;
    /** Under which a column keeps what its cells say. */
    private static final Object WORDS = new Object();

    private Tables() {
    }

    /** A table without rows; {@code empty} stands where there are none. */
    public static <T> TableView<T> table(String name, String empty) {
        TableView<T> table = new TableView<>();
        Scale.columns(table);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(empty));
        table.setAccessibleText(name);
        table.getStyleClass().addAll("dense", "edge-to-edge");
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, Tables::steady);
        return table;
    }

    /** A hand that trembles still clicks: the toolkit would take it for dragging, and leave all selected that was. */
    private static void steady(MouseEvent event) {
        if (event.isStillSincePress()) {
            event.consume();
        }
    }

    /** Shows these rows; the entries that were selected stay selected. */
    public static <T> void show(TableView<T> table, List<T> rows, Function<T, ?> identity) {
        if (table.getItems().equals(rows)) {
            return;
        }
        Set<?> before = table.getSelectionModel().getSelectedItems().stream().map(identity).collect(Collectors.toSet());
        table.getItems().setAll(rows);
        select(table, row -> before.contains(identity.apply(row)));
    }

    /** Selects these rows and no others. */
    public static <T> void select(TableView<T> table, Predicate<T> wanted) {
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (wanted.test(table.getItems().get(i))) {
                table.getSelectionModel().select(i);
            }
        }
    }

    /**
     * What Enter and a double click do with the selected rows, and what Delete does. A row is selected as soon as the
     * table has the focus and rows: otherwise Enter would do nothing.
     */
    public static void keys(TableView<?> table, Runnable open, Runnable remove) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                event.consume();
                open.run();
            } else if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                remove.run();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
                    && !table.getSelectionModel().isEmpty()) {
                open.run();
            }
        });
        table.focusedProperty().subscribe(() -> begin(table));
        table.getItems().subscribe(() -> Platform.runLater(() -> begin(table)));
    }

    private static void begin(TableView<?> table) {
        if (table.isFocused() && !table.isPressed() && table.getSelectionModel().isEmpty()
                && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** The table reaches to the edge of the window: its first column begins where the title does. */
    public static void first(TableView<?> table) {
        table.getStyleClass().add("list-table");
        TableColumn<?, ?> column = table.getColumns().getFirst();
        column.getStyleClass().add("first-column");
        double least = Math.max(FIRST, column.getMinWidth() + INDENT);
        column.setMinWidth(least);
        column.setPrefWidth(Math.max(least, column.getPrefWidth()));
    }

    /** Where the table is too narrow for all of its columns at their least widths, these give way, one after another. */
    public static <T> void spare(TableView<T> table, List<TableColumn<T, String>> columns) {
        table.widthProperty().subscribe(width -> {
            double least = SCROLL_BAR + table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
            for (TableColumn<T, String> column : columns) {
                boolean room = width.doubleValue() >= least;
                column.setVisible(room);
                least -= room ? 0 : column.getMinWidth();
            }
        });
    }

    /** Tells what the cells of a column say that show more, or other things, than a text. */
    public static <T> void says(TableColumn<T, ?> column, Function<T, String> words) {
        column.getProperties().put(WORDS, words);
    }

    /** Whether the cells of the column say something in words, under a title. */
    public static boolean hasWords(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(WORDS) && column.getText() != null && !column.getText().isEmpty();
    }

    /** What the column says of a row. */
    @SuppressWarnings("unchecked") // only put by says()
    public static <T> String words(TableColumn<T, ?> column, T row) {
        return ((Function<T, String>) Objects.requireNonNull(column.getProperties().get(WORDS))).apply(row);
    }

    /** A column that is as wide as that, in pixels. */
    public static <T> TableColumn<T, String> narrow(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = text(title, width, text);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    /** A column that shows a day in full. */
    public static <T> TableColumn<T, String> day(String title, Function<T, String> text) {
        TableColumn<T, String> column = text(title, DAY, DAY, text);
        column.setMaxWidth(WIDEST_DAY);
        return column;
    }

    /** The same with a width below which it does not shrink. */
    public static <T> TableColumn<T, String> text(String title, double width, double least,
            Function<T, String> text) {
        TableColumn<T, String> column = text(title, width, text);
        column.setMinWidth(least);
        return column;
    }

    /** A column that shows a text of the row, with the width that it likes to have, in pixels. */
    public static <T> TableColumn<T, String> text(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        says(column, text);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean none) {
                super.updateItem(words, none);
                boolean bare = words == null || none || words.isEmpty();
                setText(bare ? null : words);
                setTooltip(bare ? null : new Tooltip(words));
            }
        });
        column.setPrefWidth(width);
        column.setMinWidth(Math.max(Math.min(width, LEAST), HEAD + LETTER * title.length()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Words of a cell of the column, broken into lines where it is too narrow for them. */
    public static Text words(TableColumn<?, ?> column) {
        Text words = new Text();
        words.getStyleClass().add("cell-words");
        words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
        return words;
    }

    /** Breaks the words of the column into lines where it is too narrow for them, rather than cut them off. */
    public static <T> void wrapping(TableColumn<T, String> column) {
        column.setCellFactory(_ -> new TableCell<>() {

            private final Text words = words(column);

            {
                getStyleClass().add("wrapping");
            }

            @Override
            protected void updateItem(@Nullable String text, boolean none) {
                super.updateItem(text, none);
                words.setText(text == null || none ? "" : text);
                setGraphic(words.getText().isEmpty() ? null : words);
                setAccessibleText(words.getText());
            }
        });
    }
}
