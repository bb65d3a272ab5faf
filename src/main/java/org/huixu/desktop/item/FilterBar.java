package org.huixu.desktop.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Words;

/** Which items are shown: by unit, deputy, type of meeting, category, flag, and what is typed. */
final class FilterBar extends FlowPane {

    private static final Texts TEXTS = Texts.of(FilterBar.class);
    private static final String ALL = "";
    private static final int ROWS = 14;

    private final TextField search;
    private final Button clear = new Button(TEXTS.get("item.filter.clear"));
    private final List<Choice> choices = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Predicate<PoolItem>> shown = new ReadOnlyObjectWrapper<>(_ -> true);
    private boolean filling;

    /** A box with what the items have of one kind. */
    private record Choice(ComboBox<String> box, Function<PoolItem, List<String>> values) {
    }

    /** @param search what is typed is searched for in all words of an item */
    FilterBar(TextField search) {
        this.search = search;
        getStyleClass().addAll("tool-flow", "item-filters");
        choice(TEXTS.get("item.filter.unit"), item -> List.of(item.about().unit()));
        choice(TEXTS.get("item.filter.deputy"), item -> item.about().deputies());
        choice(TEXTS.get("item.filter.type"), item -> List.of(item.about().type()));
        choice(TEXTS.get("item.filter.task"), item -> List.of(item.about().task()));
        choice(TEXTS.get("item.filter.flag"), item -> ItemWords.flags(item.flags()));
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> clear());
        clear.setVisible(false);
        clear.setManaged(false);
        getChildren().add(clear);
        search.textProperty().subscribe(this::judge);
    }

    /** Whether an item is to be shown. */
    ReadOnlyObjectProperty<Predicate<PoolItem>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean narrows() {
        return !search.getText().isBlank() || choices.stream().anyMatch(one -> !ALL.equals(one.box().getValue()));
    }

    /** Shows all again. */
    void clear() {
        filling = true;
        choices.forEach(one -> one.box().setValue(ALL));
        search.clear();
        filling = false;
        judge();
    }

    /** Offers what these items have; what is chosen stays while some have it. */
    void offer(List<PoolItem> items) {
        filling = true;
        for (Choice one : choices) {
            List<String> values = new ArrayList<>(List.of(ALL));
            items.stream().flatMap(item -> one.values().apply(item).stream()).filter(value -> !value.isEmpty())
                    .distinct().sorted().forEach(values::add);
            String before = one.box().getValue();
            if (!one.box().getItems().equals(values)) {
                one.box().getItems().setAll(values);
            }
            one.box().setValue(values.contains(before) ? before : ALL);
        }
        filling = false;
        judge();
    }

    private void choice(String name, Function<PoolItem, List<String>> values) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Words<>(value -> value.isEmpty() ? name : value));
        box.getItems().setAll(ALL);
        box.setValue(ALL);
        box.setVisibleRowCount(ROWS);
        box.setAccessibleText(name);
        box.getStyleClass().add("item-filter");
        box.valueProperty().subscribe(this::judge);
        choices.add(new Choice(box, values));
        getChildren().add(box);
    }

    private void judge() {
        if (filling) {
            return;
        }
        Predicate<PoolItem> all = _ -> true;
        for (Choice one : choices) {
            String wanted = one.box().getValue();
            if (wanted != null && !wanted.equals(ALL)) {
                all = all.and(item -> one.values().apply(item).contains(wanted));
            }
        }
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        for (String word : typed.isEmpty() ? new String[0] : typed.split("\\s+")) {
            all = all.and(item -> ItemWords.all(item).contains(word));
        }
        clear.setVisible(narrows());
        clear.setManaged(clear.isVisible());
        shown.set(all);
    }
}
