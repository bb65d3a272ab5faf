package org.huixu.desktop.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Follows what outlives a window only while that window is open: else it would keep every closed window until the program
 * ends. What is shown again is told anew.
 */
public final class WhileShown {

    private WhileShown() {
    }

    /** Tells the value now, and each other one while the node is in a window that is open. */
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> told) {
        value.when(open(node.sceneProperty().flatMap(Scene::windowProperty))).subscribe(told);
    }

    /** The same for a whole scene. */
    public static <T> void follow(Scene scene, ObservableValue<T> value, Consumer<? super T> told) {
        value.when(open(scene.windowProperty())).subscribe(told);
    }

    private static ObservableValue<Boolean> open(ObservableValue<Window> window) {
        return window.flatMap(Window::showingProperty).orElse(false);
    }
}
