package org.huixu.desktop.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * Lists of combo boxes have as many rows as there is room for below the box down to the edge of the screen; they do not
 * turn upwards over the title of the window while a few rows fit.
 */
public final class ListRoom {

    private static final int FEW = 3;
    /** Where a box keeps how many rows it shows when there is room. */
    private static final String MOST = "list-room-most";
    /** The frame of a list with its shadow, and what it is thought to be higher when it is put in place, in pixels. */
    private static final double FRAME = 44;
    /** A row is so much higher than the box, in pixels. */
    private static final double HIGHER = 1;

    private ListRoom() {
    }

    /** Fits the lists of all combo boxes within that node, also of those that come later. */
    public static void within(Node node) {
        node.addEventFilter(ComboBoxBase.ON_SHOWING, event -> {
            if (event.getTarget() instanceof ComboBox<?> box && box.getScene() != null) {
                fit(box, box.getScene().getWindow());
            }
        });
    }

    private static void fit(ComboBox<?> box, Window window) {
        Bounds there = box.localToScreen(box.getLayoutBounds());
        Rectangle2D screen = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(),
                window.getHeight()).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        int below = rows(screen.getMaxY() - there.getMaxY(), box.getHeight());
        int above = rows(there.getMinY() - window.getY() - box.getScene().getY(), box.getHeight());
        Object most = box.getProperties().computeIfAbsent(MOST, _ -> box.getVisibleRowCount());
        box.setVisibleRowCount(Math.clamp(below >= FEW ? below : above, FEW, Math.max(FEW, (int) most)));
    }

    private static int rows(double room, double row) {
        return (int) Math.floor((room - FRAME) / (row + HIGHER));
    }
}
