package org.huixu.desktop.settings;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheets;

/** What this program is. */
final class AboutSection implements Section {

    private static final Texts TEXTS = Texts.of(AboutSection.class);

    private final VBox node;

    AboutSection() {
        String version = Objects.requireNonNullElse(AboutSection.class.getPackage().getImplementationVersion(),
                TEXTS.get("settings.about.development"));
        node = Section.block(TEXTS.get("settings.about"), "",
                Sheets.paragraph(TEXTS.format("settings.about.version", version)),
                Sheets.paragraph(TEXTS.get("settings.about.offline")),
                Sheets.paragraph(TEXTS.get("settings.about.keys")),
                Sheets.paragraph(TEXTS.get("settings.about.licence")));
    }

    @Override
    public Node node() {
        return node;
    }
}
