package org.huixu.desktop.kit;

import javafx.application.Platform;
import javafx.scene.Node;

/** Gives the focus to what is worked with in a part of a view as soon as the part is in the window. */
public final class FocusWhenShown {

    private FocusWhenShown() {
    }

    /**
     * From now on, each time the part comes into a window; after what brought it there is done.
     *
     * @param focusing gives the focus
     */
    public static void of(Node part, Runnable focusing) {
        part.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(focusing);
            }
        });
    }
}
