package org.huixu.desktop.kit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Carries a cell of one list to another place with the mouse. Nothing is moved by itself; whoever is told does what it
 * takes. Escape gives a drag up.
 */
public final class CardDrag<T> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double THRESHOLD = 8;
    private static final double BESIDE = 14;
    /** So near to an edge, in pixels, the places begin to scroll; of that distance so much in each frame. */
    private static final double EDGE = 48;
    private static final double SPEED = 0.4;

    private final Pane whole;
    private final Class<T> type;
    private final Label ghost = new Label();
    private Function<T, String> words = String::valueOf;
    private BiConsumer<T, Node> dropped = (_, _) -> {
    };
    private final AnimationTimer rolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            roll();
        }
    };
    private @Nullable ScrollPane scroll;
    private double along;
    private Point2D pointer = Point2D.ZERO;
    private @Nullable ListCell<?> source;
    private @Nullable Node target;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    /**
     * @param whole holds the lists and all places; a place is a node of the style class {@code drop-place}
     * @param type what the cells hold
     */
    public CardDrag(Pane whole, Class<T> type) {
        this.whole = whole;
        this.type = type;
        ghost.getStyleClass().add("drag-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        whole.getChildren().add(ghost);
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (dragging && event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stop();
            }
        });
    }

    /** What is shown of a cell while it is carried. */
    public CardDrag<T> words(Function<T, String> shown) {
        words = shown;
        return this;
    }

    /** Is told what was dropped on which place. */
    public CardDrag<T> dropped(BiConsumer<T, Node> action) {
        dropped = action;
        return this;
    }

    /** Lets the places be scrolled sideways while a card is held near the left or the right edge. */
    public CardDrag<T> scrolling(ScrollPane pane) {
        scroll = pane;
        return this;
    }

    /** The nearer to the edge the card is held, the faster. */
    private void roll() {
        ScrollPane pane = scroll;
        if (pane == null) {
            return;
        }
        double seen = pane.getViewportBounds().getWidth();
        double hidden = pane.getContent().getLayoutBounds().getWidth() - seen;
        double step = along < EDGE ? along - EDGE : along > seen - EDGE ? along - seen + EDGE : 0;
        if (hidden > 0 && step != 0) {
            pane.setHvalue(Math.clamp(pane.getHvalue() + Math.clamp(step, -EDGE, EDGE) * SPEED / hidden, 0, 1));
            mark(below().orElse(null));
        }
    }

    /** The place that was scrolled under the card, though the mouse stood still. */
    private Optional<Node> below() {
        return whole.lookupAll(".drop-place").stream()
                .filter(place -> place.localToScene(place.getLayoutBounds()).contains(pointer)).findFirst();
    }

    private void pressed(MouseEvent event) {
        stop();
        if (event.getButton() == MouseButton.PRIMARY
                && above(event, ListCell.class) instanceof ListCell<?> cell && type.isInstance(cell.getItem())) {
            source = cell;
            pressed = new Point2D(event.getSceneX(), event.getSceneY());
        }
    }

    private void dragged(MouseEvent event) {
        ListCell<?> cell = source;
        if (cell == null) {
            return;
        }
        if (!dragging && pressed.distance(event.getSceneX(), event.getSceneY()) < THRESHOLD) {
            return;
        }
        event.consume();
        if (!dragging) {
            dragging = true;
            cell.pseudoClassStateChanged(DRAGGED, true);
            whole.setCursor(Cursor.CLOSED_HAND);
            ghost.setText(words.apply(type.cast(cell.getItem())));
            ghost.setVisible(true);
            ghost.toFront();
            rolling.start();
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        Point2D here = whole.sceneToLocal(pointer);
        along = here.getX();
        ghost.autosize();
        ghost.relocate(here.getX() + BESIDE, here.getY() + BESIDE);
        mark(place(event.getPickResult().getIntersectedNode()));
    }

    private void released(MouseEvent event) {
        ListCell<?> cell = source;
        Node on = target;
        boolean wasDragging = dragging;
        T carried = cell == null || !wasDragging ? null : type.cast(cell.getItem());
        stop();
        if (wasDragging) {
            event.consume();
            if (carried != null && on != null) {
                dropped.accept(carried, on);
            }
        }
    }

    private void mark(@Nullable Node place) {
        if (target != null) {
            target.pseudoClassStateChanged(TARGET, false);
        }
        target = place;
        if (place != null) {
            place.pseudoClassStateChanged(TARGET, true);
        }
    }

    private void stop() {
        mark(null);
        if (source != null) {
            source.pseudoClassStateChanged(DRAGGED, false);
            source = null;
        }
        whole.setCursor(Cursor.DEFAULT);
        ghost.setVisible(false);
        rolling.stop();
        dragging = false;
    }

    private @Nullable Node place(@Nullable Node node) {
        for (Node one = node; one != null && !one.equals(whole); one = one.getParent()) {
            if (one.getStyleClass().contains("drop-place")) {
                return one;
            }
        }
        return null;
    }

    private static @Nullable Node above(MouseEvent event, Class<? extends Node> wanted) {
        Node one = event.getPickResult().getIntersectedNode();
        while (one != null && !wanted.isInstance(one)) {
            one = one.getParent();
        }
        return one;
    }
}
