package org.huixu.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.desktop.kit.Notices.Way;

/** What is to be said about the text above, with ways on; takes no room while there is nothing to say. */
public final class SaidLine extends HBox {

    public SaidLine() {
        getStyleClass().add("block-said");
        setAlignment(Pos.CENTER_LEFT);
        quiet();
    }

    /**
     * Says something instead of what was said before.
     *
     * @param style accent, bad or warn
     */
    public void say(String style, String words, Way... ways) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().setAll(label);
        for (Way way : ways) {
            getChildren().add(button(way));
        }
        getStyleClass().removeAll("accent", "bad", "warn");
        getStyleClass().add(style);
        show(true);
    }

    /** Says nothing any more. */
    public void quiet() {
        show(false);
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private static Button button(Way way) {
        Button button = new Button(way.words());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> way.action().run());
        return button;
    }
}
