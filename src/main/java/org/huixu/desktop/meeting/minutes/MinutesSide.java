package org.huixu.desktop.meeting.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the text: the way of the minutes, the page, what should be put right. Where there is much room the page
 * has a column of its own; where there is little, all of it is put away until it is asked for.
 */
final class MinutesSide {

    private static final Texts TEXTS = Texts.of(MinutesSide.class);
    private static final double LITTLE = 62;
    private static final double MUCH = 92;
    private static final double COLUMN = 23;
    private static final double MOST = 44;
    private static final double OF_PAGE = 0.42;

    /** What can be shown. */
    enum Leaf {
        CHAIN, PAGE, REMARKS
    }

    private final Map<Leaf, ToggleButton> tabs = new EnumMap<>(Leaf.class);
    private final Map<Leaf, Node> leaves = new EnumMap<>(Leaf.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane content = new StackPane();
    private final StackPane page = new StackPane();
    private final VBox column;
    private final HBox node;
    private Leaf shown = Leaf.CHAIN;
    private double room;
    private double letter = 14;
    private boolean away;
    private boolean fetched;

    MinutesSide() {
        HBox line = new HBox();
        line.getStyleClass().add("segments");
        for (Leaf leaf : Leaf.values()) {
            ToggleButton tab = new ToggleButton(TEXTS.get(name(leaf)));
            Toggles.join(tab, group);
            tab.getStyleClass().add(leaf == Leaf.CHAIN ? "left-pill" : leaf == Leaf.REMARKS ? "right-pill"
                    : "center-pill");
            tab.setOnAction(_ -> show(leaf));
            tabs.put(leaf, tab);
            line.getChildren().add(tab);
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        column = new VBox(line, content);
        column.getStyleClass().add("minutes-side");
        page.getStyleClass().add("minutes-page");
        page.setMinHeight(0);
        node = new HBox(page, column);
        arrange();
    }

    Node node() {
        return node;
    }

    /** Puts something there. */
    void put(Leaf leaf, Node what) {
        leaves.put(leaf, what);
        arrange();
    }

    /** How many things should be put right; said on the tab. */
    void count(int remarks) {
        tab(Leaf.REMARKS).setText(remarks == 0
                ? TEXTS.get("minutes.side.remarks")
                : TEXTS.format("minutes.side.remarks.count", Integer.toString(remarks)));
    }

    /** Brings it to the front, also where it was put away. */
    void show(Leaf leaf) {
        shown = leaf;
        away = false;
        fetched = true;
        arrange();
    }

    /** Puts all of it away, or fetches it. */
    void toggle() {
        boolean visible = column.isVisible();
        away = visible;
        fetched = !visible;
        arrange();
    }

    /** The next leaf, or again the first. */
    void turn() {
        Leaf[] all = Leaf.values();
        int next = List.of(all).indexOf(shown);
        do {
            next = (next + 1) % all.length;
        } while (isWide() && all[next] == Leaf.PAGE);
        show(all[next]);
    }

    /** There is so much room for text and side, in letters. */
    void within(double width, double size) {
        letter = size;
        room = width / size;
        arrange();
    }

    private boolean isWide() {
        return room >= MUCH;
    }

    private void arrange() {
        boolean there = !away && (room >= LITTLE || fetched);
        boolean wide = there && isWide();
        page.setVisible(wide);
        page.setManaged(wide);
        column.setVisible(there);
        column.setManaged(there);
        tab(Leaf.PAGE).setVisible(!wide);
        tab(Leaf.PAGE).setManaged(!wide);
        Leaf leaf = wide && shown == Leaf.PAGE ? Leaf.CHAIN : shown;
        group.selectToggle(tab(leaf));
        Node live = leaves.get(Leaf.PAGE);
        Node inside = leaves.get(leaf);
        if (live != null) {
            set(page, wide ? live : null);
        }
        set(content, there ? inside : null);
        double large = Math.min(MOST, room * OF_PAGE);
        column.setPrefWidth((leaf == Leaf.PAGE ? Math.max(COLUMN, large) : COLUMN) * letter);
        column.setMinWidth(column.getPrefWidth());
        page.setPrefWidth(large * letter * 0.9);
        page.setMinWidth(page.getPrefWidth());
    }

    private static void set(StackPane pane, @Nullable Node node) {
        if (node == null) {
            pane.getChildren().clear();
        } else if (!pane.getChildren().contains(node)) {
            pane.getChildren().setAll(node);
        }
    }

    private ToggleButton tab(Leaf leaf) {
        return Objects.requireNonNull(tabs.get(leaf));
    }

    private static String name(Leaf leaf) {
        return switch (leaf) {
            case CHAIN -> "minutes.side.chain";
            case PAGE -> "minutes.side.page";
            case REMARKS -> "minutes.side.remarks";
        };
    }
}
