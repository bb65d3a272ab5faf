package org.huixu.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where there is nothing yet: why, and the way on. */
public final class Blank extends VBox {

    private final HBox ways = new HBox();

    public Blank(Feather icon, String title, String text) {
        getStyleClass().add("blank");
        setAlignment(Pos.CENTER);
        Node image = Icons.of(icon);
        image.getStyleClass().add("blank-icon");
        Label heading = new Label(title);
        heading.getStyleClass().add("blank-title");
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("blank-text");
        ways.getStyleClass().add("toolbar-line");
        getChildren().addAll(image, heading, words);
    }

    /** Adds a way on; the first is the usual one. */
    public Blank way(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        if (ways.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
            getChildren().add(ways);
        }
        ways.getChildren().add(button);
        return this;
    }

    /** Goes to the usual way on. */
    @Override
    public void requestFocus() {
        ways.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
}
