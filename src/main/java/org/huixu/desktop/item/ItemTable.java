package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Tables;
import org.jspecify.annotations.Nullable;

/** The items as rows, sorted by any column. */
final class ItemTable {

    private static final Texts TEXTS = Texts.of(ItemTable.class);
    private static final double CODE = 118;
    private static final double DEADLINE = 132;
    private static final double TITLE_LEAST = 168;
    private static final double UNIT = 118;
    /** Where there is room, the longest short name of a unit is whole. */
    private static final double UNIT_WHOLE = 170;
    private static final double TYPE = 100;
    private static final double STAGE = 136;
    private static final double STAGE_WHOLE = 168;
    private static final double HOLDER = 92;
    private static final double HOLDER_WHOLE = 116;
    private static final double MISSING_LEAST = 96;

    private final TableView<PoolItem> table = Tables.table(TEXTS.get("item.list"), "");

    /**
     * @param items what is shown, in its own order
     * @param ways what can be done with an item
     */
    ItemTable(ObservableList<PoolItem> items, ItemWays ways) {
        TableColumn<PoolItem, String> title = text(TEXTS.get("item.column.title"), 320, item -> item.about().title());
        title.setMaxWidth(5000);
        title.setMinWidth(TITLE_LEAST);
        TableColumn<PoolItem, PoolItem> age = column(TEXTS.get("item.column.age"), 62,
                item -> item.way().state().live() ? ItemWords.age(item) : "",
                Comparator.comparingInt((PoolItem item) -> item.way().age()));
        TableColumn<PoolItem, PoolItem> deadline = column(TEXTS.get("item.column.deadline"), DEADLINE,
                ItemWords::deadline,
                Comparator.comparing(ItemWords::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        TableColumn<PoolItem, PoolItem> missing = column(TEXTS.get("item.column.missing"), 170, ItemWords::missing,
                Comparator.comparingInt((PoolItem item) -> -item.missing().must())
                        .thenComparingInt(item -> -item.missing().should()));
        missing.setMaxWidth(5000);
        missing.setMinWidth(MISSING_LEAST);
        deadline.setMinWidth(DEADLINE);
        missing.setCellFactory(_ -> new MissingCell());
        TableColumn<PoolItem, String> code = text(TEXTS.get("item.column.code"), CODE, item -> item.about().code());
        TableColumn<PoolItem, String> deputy = text(TEXTS.get("item.column.deputy"), 78,
                item -> ItemWords.names(item.about().deputies()));
        TableColumn<PoolItem, String> type = text(TEXTS.get("item.column.type"), TYPE, item -> item.about().type());
        TableColumn<PoolItem, String> unit =
                text(TEXTS.get("item.column.unit"), UNIT_WHOLE, item -> item.about().unit());
        TableColumn<PoolItem, String> stage = text(TEXTS.get("item.column.stage"), STAGE_WHOLE, ItemWords::stage);
        TableColumn<PoolItem, String> holder = text(TEXTS.get("item.column.holder"), HOLDER_WHOLE, ItemWords::holder);
        type.setMinWidth(TYPE);
        unit.setMinWidth(UNIT);
        stage.setMinWidth(STAGE);
        holder.setMinWidth(HOLDER);
        table.getColumns().setAll(List.of(code, title, unit, deputy, type, stage, holder, age, deadline, missing));
        Tables.first(table);
        code.setMinWidth(CODE);
        Tables.spare(table, List.of(deputy, type, unit)); // by these is also filtered
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<PoolItem> sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        Tables.keys(table, () -> selected(ways), () -> {
        });
        table.setRowFactory(_ -> {
            TableRow<PoolItem> row = new TableRow<>();
            row.itemProperty()
                    .subscribe(item -> row.setContextMenu(item == null ? null : ways.menu(item, this::chosen)));
            return row;
        });
    }

    /** The rows that are selected, in the order in which they are shown. */
    List<PoolItem> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    TableView<PoolItem> node() {
        return table;
    }

    private void selected(ItemWays ways) {
        PoolItem item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            ways.open(item);
        }
    }

    private static TableColumn<PoolItem, String> text(String name, double width, Function<PoolItem, String> words) {
        TableColumn<PoolItem, String> column = Tables.text(name, width, words);
        column.setMaxWidth(width * 2);
        column.setSortable(true);
        return column;
    }

    private static TableColumn<PoolItem, PoolItem> column(String name, double width, Function<PoolItem, String> words,
            Comparator<PoolItem> order) {
        TableColumn<PoolItem, PoolItem> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable PoolItem item, boolean none) {
                super.updateItem(item, none);
                setText(item == null || none ? null : words.apply(item));
            }
        });
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.9);
        column.setMaxWidth(width * 2);
        column.setReorderable(false);
        return column;
    }

    /** The gravest that is missing, in its colour; all of it when pointed at. */
    private static final class MissingCell extends TableCell<PoolItem, PoolItem> {

        @Override
        protected void updateItem(@Nullable PoolItem item, boolean none) {
            super.updateItem(item, none);
            getStyleClass().removeAll("item-must", "item-should");
            if (item == null || none || ItemWords.missing(item).isEmpty()) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(ItemWords.missing(item));
            ItemWords.colour(item).ifPresent(getStyleClass()::add);
            Tooltip all = new Tooltip(ItemWords.allMissing(item));
            all.setWrapText(true);
            setTooltip(all);
        }
    }
}
