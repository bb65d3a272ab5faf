package org.huixu.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, all from one set. */
public final class Icons {

    private Icons() {
    }

    public static Node of(Feather icon) {
        return new FontIcon(icon);
    }

    /** A button that shows only an icon; its words are the tooltip and what a screen reader says. */
    public static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
