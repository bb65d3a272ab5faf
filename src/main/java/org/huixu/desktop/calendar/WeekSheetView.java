package org.huixu.desktop.calendar;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The sheet of a week as a view of its own. */
public final class WeekSheetView implements View {

    private static final Texts TEXTS = Texts.of(WeekSheetView.class);

    private final BorderPane node = new BorderPane();
    private final WeekSheetPane pane;

    public WeekSheetView(Workbench bench) {
        pane = new WeekSheetPane(bench);
        Label title = new Label(TEXTS.get("weeksheet.table"));
        title.getStyleClass().add("view-title");
        HBox head = new HBox(title);
        head.getStyleClass().addAll("view-head", "month-head");
        node.setTop(head);
        node.setCenter(pane.node());
    }

    /** Shows the week of that day. */
    public void show(LocalDate day) {
        pane.show(day);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.WEEK;
    }

    @Override
    public void shown() {
        pane.focus();
    }

    @Override
    public void close() {
        pane.close();
    }
}
