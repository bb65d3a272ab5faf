package org.huixu.desktop.item;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line above the items: board or table, open or closed ones, search, and what can be begun. */
final class ItemsHead {

    private static final Texts TEXTS = Texts.of(ItemsHead.class);
    /** Stands for the items that are open. */
    private static final int OPEN = 0;

    private final TextField search = new TextField();
    private final ToggleButton asBoard = toggle(Feather.COLUMNS, TEXTS.get("item.board"), TEXTS.get("item.board.tip"));
    private final ToggleButton asTable = toggle(Feather.LIST, TEXTS.get("item.list"), TEXTS.get("item.list.tip"));
    private final BooleanProperty board = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final HBox node;

    /** What can be begun. */
    record Ways(Runnable create, FilingSheet filings, Runnable together, Runnable list, Runnable templates) {
    }

    /** @param years whose closed items can be asked for */
    ItemsHead(List<Integer> years, Ways ways) {
        Label title = new Label(TEXTS.get("item.title"));
        title.getStyleClass().add("view-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        Toggles.join(asBoard, group);
        Toggles.join(asTable, group);
        asBoard.getStyleClass().add("left-pill");
        asTable.getStyleClass().add("right-pill");
        asBoard.setOnAction(_ -> press(true));
        asTable.setOnAction(_ -> press(false));
        board.subscribe(on -> group.selectToggle(on ? asBoard : asTable));
        HBox shapes = new HBox(asBoard, asTable);
        shapes.setMinWidth(Region.USE_PREF_SIZE);
        search.setPromptText(TEXTS.get("item.search"));
        search.setAccessibleText(TEXTS.get("item.search"));
        search.setPrefColumnCount(12);
        search.setMinWidth(90);
        Button fresh = new Button(TEXTS.get("item.new"), Icons.of(Feather.PLUS));
        fresh.getStyleClass().add("accent");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setTooltip(new Tooltip(TEXTS.get("item.new.tip")));
        fresh.setOnAction(_ -> ways.create().run());
        MenuButton filings = new MenuButton(TEXTS.get("item.filing.button"), Icons.of(Feather.DOWNLOAD),
                entry(TEXTS.get("item.filing.fromFolder"), ways.filings()::fromFolder),
                entry(TEXTS.get("item.filing.fromFile"), ways.filings()::fromFile), new SeparatorMenuItem(),
                entry(TEXTS.get("item.filing.template"), ways.filings()::template));
        filings.disableProperty().bind(ways.filings().busyProperty());
        filings.setMinWidth(Region.USE_PREF_SIZE);
        filings.setTooltip(new Tooltip(TEXTS.get("item.filing.tip")));
        MenuButton more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL),
                entry(TEXTS.get("item.steps"), ways.together()), new SeparatorMenuItem(),
                entry(TEXTS.get("item.sheet"), ways.list()), entry(TEXTS.get("item.templates"), ways.templates()));
        more.setAccessibleText(TEXTS.get("item.more"));
        more.setTooltip(new Tooltip(TEXTS.get("item.more")));
        more.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(title, shapes, years(years), gap, search, filings, more, fresh);
        node.getStyleClass().addAll("view-head", "month-head");
    }

    Node node() {
        return node;
    }

    TextField search() {
        return search;
    }

    /** Whether the board is wanted rather than the table. */
    BooleanProperty boardProperty() {
        return board;
    }

    /** The year whose closed items are wanted; null for the open ones. */
    ObjectProperty<@Nullable Integer> yearProperty() {
        return year;
    }

    /** Closed items stand in no column: they are a table. */
    void boardAllowed(boolean allowed) {
        asBoard.setDisable(!allowed);
        (allowed && board.get() ? asBoard : asTable).setSelected(true);
    }

    /** One of the two is always pressed. */
    private void press(boolean wanted) {
        (wanted ? asBoard : asTable).setSelected(true);
        board.set(wanted);
    }

    private ComboBox<Integer> years(List<Integer> years) {
        ComboBox<Integer> box = new ComboBox<>();
        List<Integer> all = new ArrayList<>(List.of(OPEN));
        all.addAll(years);
        box.getItems().setAll(all);
        box.setConverter(new Words<>(one -> one == OPEN
                ? TEXTS.get("item.open")
                : TEXTS.format("item.closed", Integer.toString(one))));
        box.setValue(OPEN);
        box.setAccessibleText(TEXTS.get("item.scope"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty().subscribe(one -> year.set(one == null || one == OPEN ? null : one));
        year.subscribe(one -> box.setValue(one == null ? Integer.valueOf(OPEN) : one));
        return box;
    }

    private static MenuItem entry(String words, Runnable action) {
        MenuItem entry = new MenuItem(words);
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private static ToggleButton toggle(Feather icon, String words, String tip) {
        ToggleButton button = new ToggleButton(words, Icons.of(icon));
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
