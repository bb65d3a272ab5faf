package org.huixu.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands where something is being read and put together: that it comes, and what it is. */
public final class Reading extends HBox {

    private final Label said;

    public Reading(String words) {
        said = new Label(words);
        said.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new ProgressBar(), said);
        getStyleClass().addAll("toolbar-line", "faint");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** The same in the middle of the place that it holds. */
    public Reading centred() {
        setAlignment(Pos.CENTER);
        return this;
    }

    public void say(String words) {
        said.setText(words);
    }
}
