package org.huixu.desktop.meeting;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The meetings of a month. */
public final class MeetingsView implements View {

    private final BorderPane node = new BorderPane();

    public MeetingsView(Workbench bench) {
    }

    @Override
    public Node node() {
        return node;
    }
}
