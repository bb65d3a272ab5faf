package org.huixu.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** What is scrolled up and down only: as wide as the place it has, without a frame. */
public final class Scrolled {

    private Scrolled() {
    }

    public static ScrollPane of(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** What is longer than its place is read by the keys for pages, wherever the focus is. */
    static void leaf(ScrollPane scroll, KeyEvent event) {
        double by = switch (event.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (by != 0 && hidden > 0) {
            event.consume();
            scroll.setVvalue(
                    Math.clamp(scroll.getVvalue() + by * scroll.getViewportBounds().getHeight() / hidden, 0, 1));
        }
    }
}
