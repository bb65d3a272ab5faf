package org.huixu.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A line of several parts that as a whole leads somewhere: by a click, by Enter or by Space. */
public final class WayLine extends HBox {

    public WayLine(String words, Runnable action, Node... parts) {
        super(parts);
        getStyleClass().add("way-line");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }
}
