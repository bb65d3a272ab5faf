package org.huixu.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what the user has to see now; what has the focus is seen to by {@link FocusInSight}. */
public final class Reveal {

    private static final double AROUND = 12;

    private Reveal() {
    }

    /** Scrolls up or down as little as shows the node, in each scroll pane that it is in. */
    public static void node(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                show(pane, node);
            }
        }
    }

    /** The same for one pane and what is not in sight yet; of what is higher than the pane a part is enough. */
    static void hidden(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double seen = pane.getViewportBounds().getHeight();
        if (content == null || seen <= 0) {
            return;
        }
        Bounds place = place(content, node);
        double top = pane.getVvalue() * (content.getLayoutBounds().getHeight() - seen);
        double below = top + seen;
        boolean fits = place.getHeight() <= seen;
        if (fits ? place.getMinY() < top || place.getMaxY() > below
                : place.getMaxY() < top || place.getMinY() > below) {
            show(pane, node);
        }
    }

    /** The same for a part whose end matters more than its beginning: of what is higher than the pane the end is shown. */
    static void end(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (content == null) {
            return;
        }
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds place = place(content, node);
        double top = pane.getVvalue() * hidden;
        double fits = Math.min(top, place.getMinY() - AROUND);
        pane.setVvalue(Math.clamp(Math.max(fits, place.getMaxY() + AROUND - seen) / hidden, 0, 1));
    }

    private static Bounds place(Node content, Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (content == null) {
            return;
        }
        pane.applyCss();
        pane.layout();
        double whole = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = whole - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds place = place(content, node);
        double top = pane.getVvalue() * hidden;
        double lowest = place.getMinY() - AROUND;
        double wanted = Math.min(Math.max(top, place.getMaxY() + AROUND - seen), lowest);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
