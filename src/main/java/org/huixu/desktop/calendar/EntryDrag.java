package org.huixu.desktop.calendar;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.huixu.application.calendar.Occasion;
import org.jspecify.annotations.Nullable;

/** Carries entries of the calendar to other days and hours by the mouse. */
final class EntryDrag {

    private static final double THRESHOLD = 6;
    private static final double BESIDE = 12;

    private final Pane whole;
    private final Supplier<Grid> grid;
    private final BiConsumer<Occasion, Spot> dropped;
    private final Label ghost = new Label();
    private @Nullable EntryNode source;
    private Point2D pressed = Point2D.ZERO;
    private double grabbed;
    private boolean dragging;
    private @Nullable Spot target;

    /**
     * @param whole all that entries are carried within
     * @param grid the one that is shown
     */
    EntryDrag(Pane whole, Supplier<Grid> grid, BiConsumer<Occasion, Spot> dropped) {
        this.whole = whole;
        this.grid = grid;
        this.dropped = dropped;
        ghost.getStyleClass().add("drag-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        whole.getChildren().add(ghost);
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Lets go of what is carried; false: nothing is. */
    boolean letGo() {
        boolean carried = dragging;
        stop();
        return carried;
    }

    private void pressed(MouseEvent event) {
        stop();
        EntryNode entry = above(event.getPickResult().getIntersectedNode());
        if (event.getButton() == MouseButton.PRIMARY && entry != null && EntryNode.movable(entry.occasion())) {
            source = entry;
            pressed = new Point2D(event.getSceneX(), event.getSceneY());
            grabbed = entry.sceneToLocal(pressed).getY();
        }
    }

    private void dragged(MouseEvent event) {
        EntryNode entry = source;
        Point2D here = new Point2D(event.getSceneX(), event.getSceneY());
        if (entry == null || (!dragging && pressed.distance(here) < THRESHOLD)) {
            return;
        }
        event.consume();
        if (!dragging) {
            dragging = true;
            ghost.setText(entry.occasion().title());
            ghost.setVisible(true);
            ghost.toFront();
            whole.setCursor(Cursor.CLOSED_HAND);
        }
        Point2D inside = whole.sceneToLocal(here);
        ghost.autosize();
        ghost.relocate(inside.getX() + BESIDE, inside.getY() + BESIDE);
        target = grid.get().spot(here, grabbed).map(spot -> spot.lasting(entry.occasion().time())).orElse(null);
        grid.get().mark(target);
    }

    private void released(MouseEvent event) {
        EntryNode entry = source;
        Optional<Spot> to = Optional.ofNullable(target);
        boolean carried = dragging;
        stop();
        if (carried && entry != null) {
            event.consume();
            to.ifPresent(spot -> dropped.accept(entry.occasion(), spot));
        }
    }

    private void stop() {
        if (dragging) {
            grid.get().mark(null);
            whole.setCursor(Cursor.DEFAULT);
        }
        source = null;
        target = null;
        dragging = false;
        ghost.setVisible(false);
    }

    private static @Nullable EntryNode above(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one instanceof EntryNode entry) {
                return entry;
            }
        }
        return null;
    }
}
