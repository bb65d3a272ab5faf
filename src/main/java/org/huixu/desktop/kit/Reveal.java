package org.huixu.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what the user has to see now: the focus alone does not, when it is given and not walked to. */
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
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        double lowest = place.getMinY() - AROUND;
        double wanted = Math.min(Math.max(top, place.getMaxY() + AROUND - seen), lowest);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
