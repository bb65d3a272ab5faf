package org.huixu.desktop.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huixu.desktop.kit.Tables;

/** A table of texts whose rows are opened by Enter or a double click and removed by Delete; the selection stays. */
final class RegisterTable<T> extends TableView<T> {

    private static final double LEAST = 60;

    RegisterTable(String name, Node empty) {
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(empty);
        setAccessibleText(name);
        getStyleClass().addAll("dense", "edge-to-edge", "settings-table");
    }

    /** A column that shows a text of the row, with the width that it likes to have, in pixels. */
    RegisterTable<T> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = Tables.text(title, width, text);
        column.setMinWidth(Math.min(width, LEAST));
        getColumns().add(column);
        return this;
    }

    /** What Enter or a double click does. */
    RegisterTable<T> open(Consumer<T> action) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected().ifPresent(action);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                selected().ifPresent(action);
            }
        });
        return this;
    }

    /** What the Delete key does. */
    RegisterTable<T> remove(Consumer<T> action) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                selected().ifPresent(action);
            }
        });
        return this;
    }

    /** A button that works on the selected row. */
    Button with(YearBar bar, String words, Consumer<T> action) {
        Button button = bar.button(words, () -> selected().ifPresent(action));
        button.disableProperty().bind(getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    /** Shows these rows; the selection stays at its index. */
    void show(List<T> rows) {
        int index = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (!rows.isEmpty()) {
            getSelectionModel().select(Math.clamp(index, 0, rows.size() - 1));
        }
    }

    private Optional<T> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
