package org.huixu.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

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
}
