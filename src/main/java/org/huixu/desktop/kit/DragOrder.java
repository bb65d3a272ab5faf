package org.huixu.desktop.kit;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a list or table into another order: by dragging one with the mouse, or by Alt+↑ and Alt+↓. The list
 * itself is not touched; whoever is told moves the row and shows the list anew. Escape gives a drag up.
 */
public final class DragOrder<T> {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double THRESHOLD = 6;
    private static final double EDGE = 24;

    private final Control control;
    private final List<T> rows;
    private final SelectionModel<T> selection;
    private final BiConsumer<T, Integer> moved;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private @Nullable IndexedCell<?> source;
    private @Nullable IndexedCell<?> marked;
    private double pressedAt;
    private int from = -1;
    private int to = -1;
    private boolean dragging;

    private DragOrder(Control control, List<T> rows, MultipleSelectionModel<T> selection,
            BiConsumer<T, Integer> moved) {
        this.control = control;
        this.rows = rows;
        this.selection = selection;
        this.moved = moved;
        control.getStyleClass().add("drag-order");
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        control.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        control.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lets the rows of the list be moved; {@code moved} gets the row and the index where it is to stand. */
    public static <T> DragOrder<T> on(ListView<T> list, BiConsumer<T, Integer> moved) {
        return new DragOrder<>(list, list.getItems(), list.getSelectionModel(), moved);
    }

    /** The same for the rows of a table; its own sorting by columns should be off. */
    public static <T> DragOrder<T> on(TableView<T> table, BiConsumer<T, Integer> moved) {
        return new DragOrder<>(table, table.getItems(), table.getSelectionModel(), moved);
    }

    /** Off while the order shown is not the one to be changed, such as while a search hides rows. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    private void pressed(MouseEvent event) {
        stop();
        IndexedCell<?> cell = row(event.getPickResult().getIntersectedNode());
        if (enabled.get() && event.getButton() == MouseButton.PRIMARY && cell != null && !cell.isEmpty()) {
            source = cell;
            from = cell.getIndex();
            pressedAt = event.getY();
        }
    }

    private void dragged(MouseEvent event) {
        if (source == null || from >= rows.size()) {
            return;
        }
        if (!dragging && Math.abs(event.getY() - pressedAt) < THRESHOLD) {
            return;
        }
        event.consume();
        if (!dragging) {
            dragging = true;
            source.pseudoClassStateChanged(DRAGGED, true);
            control.setCursor(Cursor.CLOSED_HAND);
        }
        IndexedCell<?> over = row(event.getPickResult().getIntersectedNode());
        if (over != null && !over.isEmpty()) {
            boolean upper = over.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() < over.getHeight() / 2;
            int gap = upper ? over.getIndex() : over.getIndex() + 1;
            mark(over, upper);
            to = gap > from ? gap - 1 : gap;
        } else if (over != null) {
            unmark();
            to = rows.size() - 1;
        }
        scrollAtEdge(event.getY(), over);
    }

    private void released(MouseEvent event) {
        boolean wasDragging = dragging;
        int began = from;
        int ended = to;
        stop();
        if (wasDragging) {
            event.consume();
            if (ended >= 0 && ended != began) {
                moved.accept(rows.get(began), ended);
            }
        }
    }

    private void key(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            stop();
            return;
        }
        boolean up = event.getCode() == KeyCode.UP;
        if (!event.isAltDown() || event.isControlDown() || (!up && event.getCode() != KeyCode.DOWN)) {
            return;
        }
        event.consume();
        int index = selection.getSelectedIndex();
        int wanted = index + (up ? -1 : 1);
        if (enabled.get() && index >= 0 && wanted >= 0 && wanted < rows.size()) {
            moved.accept(rows.get(index), wanted);
        }
    }

    private void scrollAtEdge(double y, @Nullable IndexedCell<?> over) {
        if (over == null) {
            return;
        }
        int next = y < EDGE * 2 ? over.getIndex() - 1 : y > control.getHeight() - EDGE ? over.getIndex() + 1 : -1;
        if (next >= 0 && next < rows.size()) {
            switch (control) {
                case ListView<?> list -> list.scrollTo(Math.max(0, y < EDGE * 2 ? next : firstFor(next, over)));
                case TableView<?> table -> table.scrollTo(Math.max(0, y < EDGE * 2 ? next : firstFor(next, over)));
                default -> throw new IllegalStateException("neither list nor table");
            }
        }
    }

    /** The first row to be shown so that {@code last} is the last one. */
    private int firstFor(int last, IndexedCell<?> cell) {
        return last - (int) (control.getHeight() / Math.max(1, cell.getHeight())) + 2;
    }

    private void mark(IndexedCell<?> cell, boolean upper) {
        unmark();
        marked = cell;
        cell.pseudoClassStateChanged(upper ? ABOVE : BELOW, true);
    }

    private void unmark() {
        if (marked != null) {
            marked.pseudoClassStateChanged(ABOVE, false);
            marked.pseudoClassStateChanged(BELOW, false);
            marked = null;
        }
    }

    private void stop() {
        unmark();
        if (source != null) {
            source.pseudoClassStateChanged(DRAGGED, false);
            source = null;
        }
        control.setCursor(Cursor.DEFAULT);
        dragging = false;
        from = -1;
        to = -1;
    }

    /** The row that holds the node, if it is one of this control. */
    private @Nullable IndexedCell<?> row(@Nullable Node node) {
        for (Node one = node; one != null && !one.equals(control); one = one.getParent()) {
            if (one instanceof ListCell<?> || one instanceof TableRow<?>) {
                return (IndexedCell<?>) one;
            }
        }
        return null;
    }
}
