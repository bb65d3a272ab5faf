package org.huixu.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Whatever has the focus in a window is in sight: scroll panes see to it only where it was walked to. It comes into sight
 * when it gets the focus, and again when what is around it grows or shrinks. Not while a mouse button is held: what is
 * clicked is in sight, and would move away under the pointer.
 */
public final class FocusInSight {

    private final Scene scene;
    private boolean held;
    private boolean soon;
    private Subscription growing = Subscription.EMPTY;

    private FocusInSight(Scene scene) {
        this.scene = scene;
    }

    public static void in(Scene scene) {
        FocusInSight sight = new FocusInSight(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sight.held = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> sight.held = false);
        scene.focusOwnerProperty().subscribe(sight::came);
    }

    private void came(@Nullable Node owner) {
        growing.unsubscribe();
        growing = Subscription.EMPTY;
        List<ScrollPane> panes = scrolling(owner);
        if (panes.isEmpty()) {
            return;
        }
        growing = panes.getFirst().getContent().layoutBoundsProperty().subscribe((before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                look();
            }
        });
        look();
    }

    /** What has just been put into the window is laid out before it is looked for. */
    private void look() {
        if (held || soon) {
            return;
        }
        soon = true;
        Platform.runLater(() -> {
            soon = false;
            Node owner = scene.getFocusOwner();
            if (owner != null && !scrolling(owner).isEmpty()) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scrolling(owner).forEach(pane -> Reveal.hidden(pane, owner));
            }
        });
    }

    /** The panes in which the node lies, the innermost first. */
    private static List<ScrollPane> scrolling(@Nullable Node node) {
        return node == null ? List.of() : Stream.<Node>iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .filter(pane -> pane.getContent() != null).toList();
    }
}
