package org.huixu.desktop.settings;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The view settings. */
public final class SettingsView implements View {

    private final BorderPane node = new BorderPane();

    public SettingsView(Workbench bench) {
    }

    @Override
    public Node node() {
        return node;
    }
}
