package org.huixu.desktop.handbook;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** The page of the handbook that is read, which scrolls with the keys, too. */
final class ReadingPane {

    private static final double STEP = 60;
    private static final double LEAF = 0.9;

    private final VBox page = new VBox();
    private final ScrollPane node = new ScrollPane(page);

    ReadingPane() {
        page.getStyleClass().add("handbook-page");
        node.setFitToWidth(true);
        node.getStyleClass().addAll("edge-to-edge", "handbook-scroll");
    }

    Node node() {
        return node;
    }

    /** Shows these blocks from the first on. */
    void show(List<Node> blocks) {
        page.getChildren().setAll(blocks);
        node.setVvalue(0);
    }

    /** The letters have another size now. */
    void resized() {
        page.requestLayout();
    }

    void focus() {
        node.requestFocus();
    }

    /** Scrolls so that the block of that number stands near the upper edge. */
    void reveal(int number) {
        node.getParent().applyCss();
        node.getParent().layout();
        Bounds place = page.getChildren().get(number).getBoundsInParent();
        double hidden = hidden();
        node.setVvalue(hidden <= 0 ? 0 : Math.clamp((place.getMinY() - STEP) / hidden, 0, 1));
    }

    /** Turns so many leaves, each somewhat less than what is seen. */
    void leaf(int leaves) {
        scroll(leaves * LEAF * node.getViewportBounds().getHeight());
    }

    /** Scrolls with a key that it takes while it has the focus; tells whether it was one. */
    boolean pressed(KeyCode code) {
        if (!node.isFocused()) {
            return false;
        }
        switch (code) {
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            case SPACE -> leaf(1);
            case HOME -> node.setVvalue(0);
            case END -> node.setVvalue(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void scroll(double pixels) {
        double hidden = hidden();
        if (hidden > 0) {
            node.setVvalue(Math.clamp(node.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    private double hidden() {
        return page.getHeight() - node.getViewportBounds().getHeight();
    }
}
