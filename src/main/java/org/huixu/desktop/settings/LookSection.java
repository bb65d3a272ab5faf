package org.huixu.desktop.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.kit.WhileShown;
import org.huixu.desktop.work.Appearance;
import org.kordamp.ikonli.feather.Feather;

/** Light or dark, and how large. */
final class LookSection implements Section {

    private static final Texts TEXTS = Texts.of(LookSection.class);

    private final VBox node;

    LookSection(Appearance appearance) {
        ToggleGroup group = new ToggleGroup();
        RadioButton light = new RadioButton(TEXTS.get("settings.look.light"));
        RadioButton dark = new RadioButton(TEXTS.get("settings.look.dark"));
        Toggles.join(light, group);
        Toggles.join(dark, group);
        light.setOnAction(_ -> appearance.darkProperty().set(false));
        dark.setOnAction(_ -> appearance.darkProperty().set(true));
        WhileShown.follow(light, appearance.darkProperty(), on -> group.selectToggle(on ? dark : light));
        Label size = new Label();
        size.getStyleClass().add("settings-value");
        WhileShown.follow(size, appearance.zoomProperty(), value -> size
                .setText(String.format(Locale.ROOT, "%d%%", Math.round(value.doubleValue() * 100))));
        Button usual = new Button(TEXTS.get("settings.look.usual"));
        usual.disableProperty().bind(appearance.zoomProperty().isEqualTo(1, 0.01));
        usual.setOnAction(_ -> appearance.zoomProperty().set(1));
        HBox theme = new HBox(light, dark);
        theme.getStyleClass().add("toolbar-line");
        HBox zoom = new HBox(new Label(TEXTS.get("settings.look.size")),
                Icons.button(Feather.ZOOM_OUT, TEXTS.get("settings.look.smaller"), () -> appearance.zoomBy(-1)), size,
                Icons.button(Feather.ZOOM_IN, TEXTS.get("settings.look.larger"), () -> appearance.zoomBy(1)), usual);
        zoom.getStyleClass().add("toolbar-line");
        node = Section.block(TEXTS.get("settings.look"), TEXTS.get("settings.look.about"), theme, zoom);
    }

    @Override
    public Node node() {
        return node;
    }
}
