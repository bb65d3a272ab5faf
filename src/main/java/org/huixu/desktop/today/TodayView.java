package org.huixu.desktop.today;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The view today. */
public final class TodayView implements View {

    private final BorderPane node = new BorderPane();

    public TodayView(Workbench bench) {
    }

    @Override
    public Node node() {
        return node;
    }
}
