package org.huixu.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Sheets;

/** One section of the settings. Used on the FX thread. */
interface Section {

    Node node();

    /** Reads everything anew. */
    default void load() {
    }

    /** It will not be shown again. */
    default void close() {
    }

    /** A title with a sentence below it, and what belongs to it. */
    static VBox block(String title, String about, Node... nodes) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox block = new VBox(heading);
        if (!about.isEmpty()) {
            Label words = Sheets.paragraph(about);
            words.getStyleClass().add("faint");
            block.getChildren().add(words);
        }
        block.getChildren().addAll(nodes);
        block.getStyleClass().add("settings-block");
        return block;
    }
}
