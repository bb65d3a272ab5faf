package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Words;

/** Which items are shown: by unit, deputy, type of meeting, category, flag, and what is typed. */
final class FilterBar extends FlowPane {

    private static final Texts TEXTS = Texts.of(FilterBar.class);
    private static final String ALL = "";
    private static final int ROWS = 14;
    private static final List<Integer> AGES = List.of(5, 10, 20);
    private static final int SOON = 3;
    private static final int WEEKS = 14;

    private final TextField search;
    private final Button clear = new Button(TEXTS.get("item.filter.clear"));
    private final List<Choice> choices = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Predicate<PoolItem>> shown = new ReadOnlyObjectWrapper<>(_ -> true);
    private final ComboBox<Order> order = new ComboBox<>();
    private boolean filling;

    /** In which order cards stand; rows of the table are ordered by their columns. */
    private enum Order {
        CODE, AGE, DEADLINE;

        String words() {
            return TEXTS.get(switch (this) {
                case CODE -> "item.order.code";
                case AGE -> "item.order.age";
                case DEADLINE -> "item.order.deadline";
            });
        }

        Comparator<PoolItem> comparator() {
            return switch (this) {
                case CODE -> Comparator.comparing(item -> item.about().code());
                case AGE -> Comparator.comparingInt(item -> -item.way().age());
                case DEADLINE -> Comparator.comparing(FilterBar::due);
            };
        }
    }

    private static LocalDate due(PoolItem item) {
        LocalDate day = ItemWords.day(item);
        return day == null ? LocalDate.MAX : day;
    }

    /** A box with what the items have of one kind. */
    private record Choice(ComboBox<String> box, Function<PoolItem, List<String>> values, Comparator<String> order) {
    }

    /**
     * @param search what is typed is searched for in all words of an item
     * @param today the office's today
     */
    FilterBar(TextField search, Supplier<LocalDate> today) {
        this.search = search;
        getStyleClass().addAll("tool-flow", "item-filters");
        choice(TEXTS.get("item.filter.unit"), item -> List.of(item.about().unit()));
        choice(TEXTS.get("item.filter.deputy"), item -> item.about().deputies());
        choice(TEXTS.get("item.filter.type"), item -> List.of(item.about().type()));
        choice(TEXTS.get("item.filter.task"), item -> List.of(item.about().task()));
        choice(TEXTS.get("item.filter.flag"), item -> ItemWords.flags(item.flags()));
        choice(TEXTS.get("item.filter.age"), FilterBar::ages, Comparator.comparingInt(FilterBar::digits));
        List<String> terms = List.of(TEXTS.get("item.filter.over"), TEXTS.get("item.filter.soon"),
                TEXTS.get("item.filter.weeks"), TEXTS.get("item.filter.noDeadline"));
        choice(TEXTS.get("item.filter.deadline"), item -> terms(item, today.get(), terms),
                Comparator.comparingInt(terms::indexOf));
        order.getItems().setAll(Order.values());
        order.setValue(Order.CODE);
        order.setConverter(new Words<>(Order::words));
        order.setAccessibleText(TEXTS.get("item.order"));
        order.getStyleClass().add("item-filter");
        order.setTooltip(new Tooltip(TEXTS.get("item.order")));
        order.managedProperty().bind(order.visibleProperty());
        getChildren().add(order);
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> clear());
        clear.setVisible(false);
        clear.setManaged(false);
        getChildren().add(clear);
        search.textProperty().subscribe(this::judge);
    }

    /** Told when cards are to stand in another order. */
    void onOrder(Runnable action) {
        order.setOnAction(_ -> action.run());
    }

    /** The items in the order chosen for cards. */
    List<PoolItem> ordered(List<PoolItem> items) {
        return items.stream().sorted(order.getValue().comparator()).toList();
    }

    /** The order of cards is chosen only where there are cards. */
    void cards(boolean shown) {
        order.setVisible(shown);
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
                    .distinct().sorted(one.order()).forEach(values::add);
            String before = one.box().getValue();
            if (!one.box().getItems().equals(values)) {
                one.box().getItems().setAll(values);
            }
            one.box().setValue(values.contains(before) ? before : ALL);
        }
        filling = false;
        judge();
    }

    /** Since when it waits where it is, in working days. */
    private static List<String> ages(PoolItem item) {
        return AGES.stream().filter(days -> item.way().state().live() && item.listed() == null
                && item.way().age() >= days)
                .map(days -> TEXTS.format("item.filter.older", Integer.toString(days))).toList();
    }

    private static int digits(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static List<String> terms(PoolItem item, LocalDate today, List<String> terms) {
        LocalDate day = ItemWords.day(item);
        if (day == null) {
            return List.of(terms.getLast());
        }
        List<String> within = new ArrayList<>();
        if (day.isBefore(today)) {
            within.add(terms.getFirst());
        } else {
            if (!day.isAfter(today.plusDays(SOON))) {
                within.add(terms.get(1));
            }
            if (!day.isAfter(today.plusDays(WEEKS))) {
                within.add(terms.get(2));
            }
        }
        return within;
    }

    private void choice(String name, Function<PoolItem, List<String>> values) {
        choice(name, values, Comparator.naturalOrder());
    }

    private void choice(String name, Function<PoolItem, List<String>> values, Comparator<String> order) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Words<>(value -> value.isEmpty() ? name : value));
        box.getItems().setAll(ALL);
        box.setValue(ALL);
        box.setVisibleRowCount(ROWS);
        box.setAccessibleText(name);
        box.getStyleClass().add("item-filter");
        Tooltip tip = new Tooltip(name);
        box.setTooltip(tip);
        box.valueProperty().subscribe(value -> tip.setText(value == null || value.equals(ALL) ? name : value));
        box.valueProperty().subscribe(this::judge);
        choices.add(new Choice(box, values, order));
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
