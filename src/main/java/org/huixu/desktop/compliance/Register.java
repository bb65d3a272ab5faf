package org.huixu.desktop.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.paper.ListExport;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Id;
import org.huixu.domain.compliance.Subject;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A register: the time it shows, what can be done, the entries, their number. The selection stays with its entry; Enter and
 * a double click open it, Delete takes it out.
 */
final class Register<T> extends VBox {

    private static final Texts TEXTS = Texts.of(Register.class);
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final TableView<T> table;
    private final HBox buttons = new HBox();
    private final HBox head;
    private final Label count = new Label();
    private final Function<T, Id> identity;
    private Predicate<T> settled = _ -> false;
    private Function<T, String> tip = _ -> "";
    private @Nullable String wished;

    /**
     * @param time lets the user choose which days are shown
     * @param identity tells entries apart
     */
    Register(String name, Node time, Function<T, Id> identity) {
        this.identity = identity;
        table = Tables.table(name, "");
        table.getStyleClass().add("main-list");
        table.setRowFactory(_ -> new Line());
        VBox.setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getStyleClass().add("toolbar-line");
        head = new HBox(time, gap, buttons);
        head.getStyleClass().addAll("toolbar-line", "pane-tools");
        count.getStyleClass().add("pane-foot");
        count.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, table, count);
    }

    /** What stands where there is nothing, with the way on. */
    Register<T> empty(Node blank) {
        table.setPlaceholder(blank);
        return this;
    }

    /** Entries that need nothing more stand back. */
    Register<T> settled(Predicate<T> test) {
        settled = test;
        return this;
    }

    /** What a row says under the mouse; nothing where the words are empty. */
    Register<T> tip(Function<T, String> words) {
        tip = words;
        return this;
    }

    /** A row of the table. */
    private final class Line extends TableRow<T> {

        @Override
        protected void updateItem(@Nullable T item, boolean none) {
            super.updateItem(item, none);
            pseudoClassStateChanged(FAINT, item != null && !none && settled.test(item));
            String words = item == null || none ? "" : tip.apply(item);
            setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
    }

    /** A column of words of the entry, with the width that it likes to have, in pixels. */
    Register<T> column(String title, double width, Function<T, String> words) {
        return column(Tables.text(title, width, words));
    }

    /** The same with a width below which it does not shrink. */
    Register<T> column(String title, double width, double least, Function<T, String> words) {
        return column(Tables.text(title, width, least, words));
    }

    /** A column that shows a day. */
    Register<T> day(String title, Function<T, String> words) {
        return column(Tables.day(title, words));
    }

    private Register<T> column(TableColumn<T, String> column) {
        table.getColumns().add(column);
        if (table.getColumns().size() == 1) {
            Tables.first(table);
        }
        return this;
    }

    /** The button for a new entry, last of all, and its key. */
    Register<T> add(String words, Runnable action) {
        Button button = new Button(words, Icons.of(Feather.PLUS));
        button.setTooltip(new Tooltip("Insert"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.INSERT) {
                event.consume();
                action.run();
            }
        });
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        head.getChildren().add(button);
        return this;
    }

    /** A button for the selected entry, where it can be used for it. */
    Register<T> with(String words, Predicate<T> usable, Consumer<T> action) {
        return with(new Button(words), usable, action);
    }

    /** What a double click, Enter and the button do; what the Delete key and its button do. */
    Register<T> keys(Consumer<T> open, Consumer<T> remove) {
        Tables.keys(table, () -> selected().ifPresent(open), () -> selected().ifPresent(remove));
        Button change = new Button(TEXTS.get("register.change"));
        change.setTooltip(new Tooltip("Enter"));
        Button delete = new Button(TEXTS.get("register.remove"));
        delete.setTooltip(new Tooltip("Delete"));
        return with(change, _ -> true, open).with(delete, _ -> true, remove);
    }

    /** The button that hands the entries shown out as a spreadsheet. */
    Register<T> exported(Workbench bench) {
        buttons.getChildren().addFirst(ListExport.button(bench, table));
        return this;
    }

    /** Chooses the entry that a finding is about, once it is read where it is not there yet. */
    void choose(@Nullable Subject subject) {
        wished = subject == null ? null : subject.id();
        grant();
        if (wished != null) {
            table.getSelectionModel().clearSelection(); // what a key does until then is not for another entry
        }
    }

    private void grant() {
        table.getItems().stream().filter(one -> identity.apply(one).value().equals(wished)).findFirst()
                .ifPresent(one -> {
                    wished = null;
                    Tables.select(table, one::equals);
                    table.scrollTo(one);
                });
    }

    /** Shows these entries; where none was selected, the first is, unless another was wished for that is not among them. */
    void show(List<T> rows) {
        int index = table.getSelectionModel().getSelectedIndex();
        Tables.show(table, rows, identity);
        grant();
        boolean other = wished != null;
        wished = null;
        if (!other && table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(Math.clamp(index, 0, rows.size() - 1));
        }
        count.setText(TEXTS.format("register.count", Integer.toString(rows.size())));
    }

    private Register<T> with(Button button, Predicate<T> usable, Consumer<T> action) {
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> selected().filter(usable).isEmpty(),
                table.getSelectionModel().selectedItemProperty()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            table.requestFocus(); // the button may become unusable, and the keys go on from here
            selected().ifPresent(action);
        });
        buttons.getChildren().add(button);
        return this;
    }

    private Optional<T> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }
}
