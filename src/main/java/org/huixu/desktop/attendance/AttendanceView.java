package org.huixu.desktop.attendance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;

/** Attendance (出席): leave from the meetings around today, and who came to the meetings of a period. */
public final class AttendanceView implements View {

    private static final Texts TEXTS = Texts.of(AttendanceView.class);

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final StackPane middle = new StackPane();
    private final LeavePane leave;
    private final StatisticsPane statistics;
    private final ToggleButton leaveTab = new ToggleButton(TEXTS.get("attendance.tab.leave"));
    private final ToggleButton statisticsTab = new ToggleButton(TEXTS.get("attendance.tab.statistics"));
    private final Subscription subscription;

    public AttendanceView(Workbench bench) {
        this.bench = bench;
        leave = new LeavePane(bench, this::read);
        statistics = new StatisticsPane(bench, this::read);
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox();
        tabs.getStyleClass().add("tabs");
        int number = 0;
        for (ToggleButton tab : List.of(leaveTab, statisticsTab)) {
            number++;
            Toggles.join(tab, group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.getStyleClass().add("tab-button");
            tab.setTooltip(
                    new Tooltip(TEXTS.format("attendance.tab.tooltip", tab.getText(), Integer.toString(number))));
            tab.setOnAction(_ -> bring(tab));
            tabs.getChildren().add(tab);
        }
        Label title = new Label(TEXTS.get("attendance.title"));
        title.getStyleClass().add("view-title");
        HBox head = new HBox(title);
        head.getStyleClass().addAll("view-head", "month-head");
        node.setTop(new VBox(head, tabs));
        node.setCenter(middle);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.DIGIT2)) {
                event.consume();
                bring(event.getCode() == KeyCode.DIGIT1 ? leaveTab : statisticsTab);
            }
        });
        leaveTab.setSelected(true);
        middle.getChildren().setAll(leave.node());
        subscription = bench.changes().on(fresh::changed, LeaveRequest.class, Presence.class, Invitation.class,
                Meeting.class, Absence.class, Person.class, Appointment.class);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.LEAVE;
    }

    @Override
    public void shown() {
        fresh.shown();
        focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        leave.close();
        statistics.close();
    }

    private void bring(ToggleButton tab) {
        tab.setSelected(true);
        middle.getChildren().setAll(tab.equals(leaveTab) ? leave.node() : statistics.node());
        focus();
    }

    private void focus() {
        Node list = middle.lookup(".main-list");
        if (list != null) {
            list.requestFocus();
        } else {
            (leaveTab.isSelected() ? leaveTab : statisticsTab).requestFocus();
        }
    }

    /** A list that comes while the focus waits at its tab takes it. */
    private void read() {
        if (leaveTab.isFocused() || statisticsTab.isFocused()) {
            focus();
        }
    }

    private void load() {
        leave.load();
        bench.background().run(TEXTS.get("statistics.loading"), _ -> bench.workplace().dossiers().day(bench.today())
                .types(), statistics::offer);
        statistics.load();
    }
}
