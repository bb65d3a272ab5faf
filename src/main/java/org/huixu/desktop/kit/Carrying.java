package org.huixu.desktop.kit;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Carries something that is shown to another place with the mouse; words beside it say what is carried, and what scrolls
 * does so while it is held near an edge. Nothing is moved by itself; who extends this does what it takes. Escape gives it
 * up.
 *
 * @param <S> what is carried; {@code :dragged} meanwhile
 * @param <P> where it can be put
 */
public abstract class Carrying<S extends Node, P> {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double THRESHOLD = 6;
    private static final double BESIDE = 12;
    /** So near to an edge, in pixels, scrolling begins; of that distance so much in each frame. */
    private static final double EDGE = 48;
    private static final double SPEED = 0.4;

    private final Pane whole;
    private final Label ghost = new Label();
    private final AnimationTimer rolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            roll();
        }
    };
    private Point2D pressed = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;
    private @Nullable S source;
    private @Nullable P target;
    private boolean carrying;

    /**
     * @param whole all that something is carried within
     */
    @SuppressWarnings("this-escape") // what is handed out is called by the mouse, long after
    protected Carrying(Pane whole) {
        this.whole = whole;
        ghost.getStyleClass().add("drag-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        whole.getChildren().add(ghost);
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && letGo()) {
                event.consume();
            }
        });
    }

    /** What can be carried of what lies under the mouse. */
    protected abstract Optional<S> seized(@Nullable Node picked, Point2D scene);

    /** What is shown of it while it is carried. */
    protected abstract String words(S carried);

    /**
     * Where it can be put at that point of the scene.
     *
     * @param picked what lies there; absent where something was scrolled under the mouse
     */
    protected abstract Optional<P> place(S carried, @Nullable Node picked, Point2D scene);

    /**
     * Marks where it would be put.
     *
     * @param before what was marked until now
     */
    protected abstract void mark(@Nullable P before, @Nullable P now);

    /** It was let fall there. */
    protected abstract void dropped(S carried, P place);

    /** What scrolls while something is held near one of its edges. */
    protected Optional<ScrollPane> scrolling() {
        return Optional.empty();
    }

    /** Lets go of what is carried; false: nothing is. */
    public final boolean letGo() {
        boolean carried = carrying;
        if (carrying) {
            aim(null);
            Optional.ofNullable(source).ifPresent(one -> one.pseudoClassStateChanged(DRAGGED, false));
            whole.setCursor(Cursor.DEFAULT);
            ghost.setVisible(false);
            rolling.stop();
        }
        source = null;
        carrying = false;
        return carried;
    }

    /** The node or the nearest around it that is of that type. */
    protected static <N extends Node> Optional<N> above(@Nullable Node node, Class<N> type) {
        Node one = node;
        while (one != null && !type.isInstance(one)) {
            one = one.getParent();
        }
        return Optional.ofNullable(one).map(type::cast);
    }

    private void pressed(MouseEvent event) {
        letGo();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = new Point2D(event.getSceneX(), event.getSceneY());
            source = seized(event.getPickResult().getIntersectedNode(), pressed).orElse(null);
        }
    }

    private void dragged(MouseEvent event) {
        S one = source;
        Point2D here = new Point2D(event.getSceneX(), event.getSceneY());
        if (one == null || (!carrying && pressed.distance(here) < THRESHOLD)) {
            return;
        }
        event.consume();
        pointer = here;
        if (!carrying) {
            carrying = true;
            one.pseudoClassStateChanged(DRAGGED, true);
            whole.setCursor(Cursor.CLOSED_HAND);
            ghost.setText(words(one));
            ghost.setVisible(true);
            ghost.toFront();
            rolling.start();
        }
        Point2D inside = whole.sceneToLocal(here);
        ghost.autosize();
        ghost.relocate(inside.getX() + BESIDE, inside.getY() + BESIDE);
        aim(place(one, event.getPickResult().getIntersectedNode(), here).orElse(null));
    }

    private void released(MouseEvent event) {
        S one = source;
        P to = target;
        if (letGo()) {
            event.consume();
            if (one != null && to != null) {
                dropped(one, to);
            }
        }
    }

    private void aim(@Nullable P place) {
        P before = target;
        target = place;
        mark(before, place);
    }

    /** The nearer to the edge it is held, the faster; above of what scrolls there are other places. */
    private void roll() {
        S one = source;
        ScrollPane pane = scrolling().orElse(null);
        Point2D at = pane == null ? Point2D.ZERO : pane.sceneToLocal(pointer);
        if (one != null && pane != null && at.getY() >= 0) {
            Bounds seen = pane.getViewportBounds();
            Bounds content = pane.getContent().getLayoutBounds();
            boolean across = roll(pane.hvalueProperty(), at.getX(), seen.getWidth(), content.getWidth());
            boolean down = roll(pane.vvalueProperty(), at.getY(), seen.getHeight(), content.getHeight());
            if (across || down) {
                aim(place(one, null, pointer).orElse(null));
            }
        }
    }

    private static boolean roll(DoubleProperty value, double along, double seen, double length) {
        double hidden = length - seen;
        double step = along < EDGE ? along - EDGE : along > seen - EDGE ? along - seen + EDGE : 0;
        if (hidden <= 0 || step == 0) {
            return false;
        }
        value.set(Math.clamp(value.get() + Math.clamp(step, -EDGE, EDGE) * SPEED / hidden, 0, 1));
        return true;
    }
}
