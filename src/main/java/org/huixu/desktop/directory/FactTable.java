package org.huixu.desktop.directory;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A short table with its title and what can be done with its rows; as high as its rows. Rows that do not hold now stand back. */
final class FactTable<T> extends VBox {

    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double ROW = 2.2143;
    private static final double HEADER = 2.65;

    private final TableView<T> table;
    private final HBox buttons = new HBox();

    FactTable(String title, String empty, Predicate<T> holdsNow) {
        table = Tables.table(title, empty);
        table.getStyleClass().add("fact-table");
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean none) {
                super.updateItem(item, none);
                pseudoClassStateChanged(FAINT, item != null && !none && !holdsNow.test(item));
            }
        });
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getStyleClass().add("toolbar-line");
        HBox head = new HBox(heading, gap, buttons);
        head.getStyleClass().add("toolbar-line");
        getStyleClass().add("fact-section");
        getChildren().addAll(head, table);
        show(List.of());
    }

    FactTable<T> columns(List<TableColumn<T, String>> columns) {
        table.getColumns().setAll(columns);
        return this;
    }

    /** A button that needs no row. */
    FactTable<T> add(String words, Runnable action) {
        Button button = new Button(words, Icons.of(Feather.PLUS));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return this;
    }

    /** A button for the selected row. */
    FactTable<T> with(String words, Consumer<T> action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> selected(action));
        buttons.getChildren().add(button);
        return this;
    }

    /** The same, also by the Delete key. */
    FactTable<T> remove(String words, Consumer<T> action) {
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                selected(action);
            }
        });
        return with(words, action);
    }

    /** What a double click or Enter does. */
    FactTable<T> open(Consumer<T> action) {
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected(action);
            }
        });
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                event.consume();
                selected(action);
            }
        });
        return this;
    }

    void focus() {
        table.requestFocus();
    }

    /** Shows these rows; the selection stays at its index. */
    void show(List<T> rows) {
        int index = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        if (index >= 0 && index < rows.size()) {
            table.getSelectionModel().select(index);
        }
        String height = Double.toString(HEADER + ROW * Math.max(1, rows.size()));
        table.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
    }

    private void selected(Consumer<T> action) {
        T row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }
}
