package org.huixu.desktop.kit;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whatever gets the focus in a window comes into sight: scroll panes see to it only where it was walked to. Not while a
 * mouse button is held: what is clicked is in sight, and would move away under the pointer.
 */
public final class FocusInSight {

    private final Scene scene;
    private boolean held;

    private FocusInSight(Scene scene) {
        this.scene = scene;
    }

    public static void in(Scene scene) {
        FocusInSight sight = new FocusInSight(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sight.held = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> sight.held = false);
        scene.focusOwnerProperty().subscribe(sight::came);
    }

    /** What has just been put into the window is laid out before it is looked for. */
    private void came(@Nullable Node owner) {
        if (owner == null || held || scrolling(owner).findAny().isEmpty()) {
            return;
        }
        Platform.runLater(() -> {
            if (owner.equals(scene.getFocusOwner())) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scrolling(owner).forEach(pane -> Reveal.hidden(pane, owner));
            }
        });
    }

    private static Stream<ScrollPane> scrolling(Node node) {
        return Stream.<Node>iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast);
    }
}
