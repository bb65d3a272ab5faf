package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;

/** A pile of items of which some are ticked; below each stands what it lacks, and why it was left, where it was. */
final class PileField extends VBox {

    private static final Texts TEXTS = Texts.of(PileField.class);
    private static final KeyCombination ALL_LINES = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final double GAP = 6;
    private static final double MOST_HEIGHT = 190;

    private final CheckBox all = new CheckBox(TEXTS.get("meeting.steps.all"));
    private final Label count = new Label();
    private final VBox box = new VBox(GAP);
    private final List<Line> lines = new ArrayList<>();
    private final Consumer<PoolItem> opened;
    private Runnable changed = () -> {
    };

    /** @param opened shows everything about an item */
    PileField(Consumer<PoolItem> opened) {
        super(GAP);
        this.opened = opened;
        setFocusTraversable(false);
        count.getStyleClass().add("faint");
        HBox head = new HBox(all, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar-line");
        ScrollPane scroll = new Low(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.getStyleClass().add("edge-to-edge");
        all.setOnAction(_ -> tickAll(all.isSelected()));
        getChildren().setAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ALL_LINES.match(event)) {
                event.consume();
                tickAll(true);
            }
        });
    }

    private void tickAll(boolean on) {
        lines.forEach(line -> line.tick.setSelected(on));
    }

    /** Told when other items are ticked. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /** Shows these items, and nothing of why any was left. */
    void show(List<PoolItem> items, Collection<ItemId> ticked) {
        lines.clear();
        items.forEach(item -> lines.add(new Line(item, ticked.contains(item.id()))));
        box.getChildren().setAll(lines);
        ticked();
    }

    /** Those that were left stay, each with its reason, and those that were not ticked; what was done goes. */
    void left(Set<ItemId> done, Map<ItemId, String> reasons) {
        lines.removeIf(line -> done.contains(line.item.id()));
        lines.forEach(line -> line.say(reasons.getOrDefault(line.item.id(), "")));
        box.getChildren().setAll(lines);
        ticked();
    }

    List<PoolItem> chosen() {
        return lines.stream().filter(line -> line.tick.isSelected()).map(line -> line.item).toList();
    }

    /** Whether all that are shown are ticked. */
    boolean whole() {
        return !lines.isEmpty() && chosen().size() == lines.size();
    }

    /** Where the focus goes first. */
    Node firstField() {
        return lines.size() > 1 ? all : lines.getFirst().tick;
    }

    private void ticked() {
        int on = chosen().size();
        all.setIndeterminate(on > 0 && on < lines.size());
        all.setSelected(on > 0 && on == lines.size());
        count.setText(TEXTS.format("meeting.steps.count", Integer.toString(on), Integer.toString(lines.size())));
        changed.run();
    }

    /** As high as the lines are at its width, up to a limit; beyond that they scroll. */
    private static final class Low extends ScrollPane {

        private static final double BAR = 14;

        Low(VBox box) {
            super(box);
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = (getWidth() > 0 ? getWidth() : width) - BAR;
            return Math.min(MOST_HEIGHT, Math.ceil(getContent().prefHeight(across)) + 2);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    /** One item. */
    private final class Line extends VBox {

        private final PoolItem item;
        private final CheckBox tick;
        private final Label reason = new Label();

        Line(PoolItem item, boolean ticked) {
            super(2);
            this.item = item;
            tick = new CheckBox(TEXTS.format("meeting.steps.item", item.about().code(), item.about().title()));
            tick.setSelected(ticked);
            tick.setWrapText(true);
            tick.setMinWidth(0);
            tick.selectedProperty().subscribe((_, _) -> ticked());
            Label unit = new Label(item.about().unit());
            unit.getStyleClass().add("faint");
            unit.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Hyperlink open = new Hyperlink(TEXTS.get("meeting.steps.open"));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setAccessibleText(TEXTS.format("meeting.steps.openOf", item.about().title()));
            open.setOnAction(_ -> opened.accept(item));
            HBox head = new HBox(tick, gap, unit, open);
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("toolbar-line");
            reason.setWrapText(true);
            reason.getStyleClass().add("form-error");
            getChildren().setAll(head, lacks(item), reason);
            say("");
        }

        /** What it lacks beside the step that is recorded. */
        private static Label lacks(PoolItem item) {
            String most = LackWords.most(item);
            Label label = new Label(TEXTS.format("meeting.steps.lacks", most));
            label.setWrapText(true);
            label.setTooltip(new Tooltip(LackWords.all(item)));
            label.getStyleClass().addAll("form-note", "warning-text", "pile-lacks");
            label.setVisible(!most.isEmpty());
            label.setManaged(!most.isEmpty());
            return label;
        }

        void say(String words) {
            reason.setText(words);
            reason.setVisible(!words.isEmpty());
            reason.setManaged(!words.isEmpty());
        }
    }
}
