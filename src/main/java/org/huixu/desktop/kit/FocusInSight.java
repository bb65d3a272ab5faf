package org.huixu.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Whatever has the focus in a window is in sight: scroll panes see to it only where it was walked to. It comes into sight
 * when it gets the focus, and again when what is around it grows or shrinks. Not while a mouse button is held: what is
 * clicked is in sight, and would move away under the pointer. What {@linkplain #together belongs together} comes into sight
 * together.
 */
public final class FocusInSight {

    /** Under which a part of a window is known as one. */
    private static final Object TOGETHER = new Object();

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
        scene.addEventFilter(KeyEvent.KEY_TYPED, _ -> sight.typed());
        scene.focusOwnerProperty().subscribe(sight::came);
    }

    /**
     * Such as a form and its button: while something in it has the focus and is typed into, the end of it is in sight, too,
     * as far as there is room beside what has the focus.
     */
    public static void together(Node part) {
        part.getProperties().put(TOGETHER, TOGETHER);
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

    /** It may have been clicked, or scrolled away since. */
    private void typed() {
        if (whole(scene.getFocusOwner()).isPresent()) {
            look();
        }
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
                whole(owner).ifPresent(part -> scrolling(part).forEach(pane -> Reveal.end(pane, part)));
                scrolling(owner).forEach(pane -> Reveal.hidden(pane, owner));
            }
        });
    }

    /** The panes in which the node lies, the innermost first. */
    private static List<ScrollPane> scrolling(@Nullable Node node) {
        return above(node).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .filter(pane -> pane.getContent() != null).toList();
    }

    /** What belongs together with the node. */
    private static Optional<Node> whole(@Nullable Node node) {
        return above(node).filter(part -> part.hasProperties() && part.getProperties().containsKey(TOGETHER))
                .findFirst();
    }

    /** In what the node lies, the innermost first. */
    private static Stream<Node> above(@Nullable Node node) {
        return node == null ? Stream.empty() : Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent);
    }
}
