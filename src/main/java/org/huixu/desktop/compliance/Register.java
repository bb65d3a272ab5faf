package org.huixu.desktop.compliance;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.Id;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A list of entries by date with what can be done with them; the selection stays with its entry. */
final class Register<T> extends VBox {

    private static final Texts TEXTS = Texts.of(Register.class);
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    /** As narrow as any column may become. */
    private static final double LEAST = 10;

    private final TableView<T> table = new TableView<>();
    private final ComboBox<Span> span = new ComboBox<>();
    private final HBox buttons = new HBox();
    private final Label count = new Label();
    private final Function<T, Id> identity;

    /**
     * @param identity tells entries apart
     * @param settled whether the entry needs nothing more, so that it stands back
     */
    Register(String name, Function<T, Id> identity, Predicate<T> settled) {
        this.identity = identity;
        span.getItems().setAll(Span.values());
        span.setValue(Span.AROUND);
        span.setAccessibleText(TEXTS.get("register.span"));
        span.setConverter(words(Span::words));
        table.setAccessibleText(name);
        table.getStyleClass().addAll("dense", "edge-to-edge", "list-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean none) {
                super.updateItem(item, none);
                pseudoClassStateChanged(FAINT, item != null && !none && settled.test(item));
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getStyleClass().add("toolbar-line");
        HBox head = new HBox(span, gap, buttons);
        head.getStyleClass().addAll("toolbar-line", "register-head");
        count.getStyleClass().add("pane-foot");
        count.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, table, count);
    }

    /** Calls this whenever other days are chosen. */
    Register<T> onSpan(Runnable action) {
        span.valueProperty().subscribe((_, _) -> action.run());
        return this;
    }

    Span span() {
        return span.getValue();
    }

    /** What stands where there is nothing, with the way on. */
    Register<T> empty(Node blank) {
        table.setPlaceholder(blank);
        return this;
    }

    /** A column of words of the entry, with the width that it likes to have, in pixels. */
    Register<T> column(String title, double width, Function<T, String> words) {
        TableColumn<T, String> column = Tables.text(title, width, words);
        column.setMinWidth(LEAST);
        if (table.getColumns().isEmpty()) {
            column.getStyleClass().add("first-column");
        }
        table.getColumns().add(column);
        return this;
    }

    /** The button for a new entry. */
    Register<T> add(String words, Runnable action) {
        Button button = new Button(words, Icons.of(Feather.PLUS));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return this;
    }

    /** A button for the selected entry, where it can be used for it. */
    Register<T> with(String words, Predicate<T> usable, Consumer<T> action) {
        Button button = new Button(words);
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            return chosen == null || !usable.test(chosen);
        }, table.getSelectionModel().selectedItemProperty()));
        button.setOnAction(_ -> selected(action));
        buttons.getChildren().add(button);
        return this;
    }

    /** What a double click, Enter and the button do; what the Delete key and its button do. */
    Register<T> keys(Consumer<T> open, Consumer<T> remove) {
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                selected(open);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                selected(open);
            } else if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                selected(remove);
            }
        });
        return with(TEXTS.get("register.change"), _ -> true, open).with(TEXTS.get("register.remove"), _ -> true,
                remove);
    }

    /** Shows these entries. */
    void show(List<T> rows) {
        T before = table.getSelectionModel().getSelectedItem();
        Id chosen = before == null ? null : identity.apply(before);
        table.getItems().setAll(rows);
        rows.stream().filter(one -> identity.apply(one).equals(chosen)).findFirst()
                .ifPresent(table.getSelectionModel()::select);
        count.setText(TEXTS.format("register.count", Integer.toString(rows.size())));
    }

    private void selected(Consumer<T> action) {
        T row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    /** A blank that says why there is nothing. */
    static Blank blank(String title, String text) {
        return new Blank(Feather.INBOX, title, text);
    }

    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
