package org.huixu.desktop.kit;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets the rows of a table be put into another order by dragging them. Mouse events only, no platform drag-and-drop. */
public final class DragOrder<T> {

    private static final double SLACK = 5;
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final TableView<T> table;
    private final BiConsumer<T, Integer> moved;
    private double pressedAt;
    private @Nullable TableRow<T> dragged;
    private @Nullable TableRow<T> over;

    /**
     * @param moved is told what was dragged and to which place it goes, from 0, as counted after the move
     */
    public DragOrder(TableView<T> table, BiConsumer<T, Integer> moved) {
        this.table = table;
        this.moved = moved;
    }

    /** Makes a row draggable. */
    public void add(TableRow<T> row) {
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressedAt = event.getSceneY());
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            boolean far = Math.abs(event.getSceneY() - pressedAt) > SLACK;
            if (!row.isEmpty() && event.isPrimaryButtonDown() && (dragged == row || far)) {
                drag(row, event.getSceneY());
                event.consume();
            }
        });
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            if (dragged == row) {
                drop(row);
            }
        });
    }

    private void drag(TableRow<T> row, double sceneY) {
        dragged = row;
        row.pseudoClassStateChanged(DRAGGED, true);
        TableRow<T> target = rowAt(sceneY).orElse(null);
        if (target != over) {
            clear();
            over = target;
        }
        if (target != null && target != row) {
            target.pseudoClassStateChanged(target.getIndex() < row.getIndex() ? BEFORE : AFTER, true);
        }
    }

    private void drop(TableRow<T> row) {
        TableRow<T> target = over;
        clear();
        row.pseudoClassStateChanged(DRAGGED, false);
        dragged = null;
        over = null;
        if (target != null && target != row && !row.isEmpty()) {
            moved.accept(row.getItem(), target.getIndex());
        }
    }

    private void clear() {
        if (over != null) {
            over.pseudoClassStateChanged(BEFORE, false);
            over.pseudoClassStateChanged(AFTER, false);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<TableRow<T>> rowAt(double sceneY) {
        return table.lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
                .map(node -> (TableRow<T>) node).filter(row -> !row.isEmpty() && row.isVisible())
                .filter(row -> row.localToScene(row.getBoundsInLocal()).getMinY() <= sceneY
                        && sceneY < row.localToScene(row.getBoundsInLocal()).getMaxY())
                .findFirst();
    }
}
