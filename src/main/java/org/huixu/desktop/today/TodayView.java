package org.huixu.desktop.today;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.Urgency;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.guide.Guide;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Reading;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is due today and next, by time, each with its way on; and the meetings that come. */
public final class TodayView implements View {

    private static final Texts TEXTS = Texts.of(TodayView.class);
    private static final double MEETINGS_LEAST = 236;
    private static final double MEETINGS_WIDTH = 320;
    private static final double MEETINGS_SHARE = 0.29;
    private static final int MOST = 5;

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox tasks = new VBox();
    private final ComingMeetings meetings;
    private final TaskLines lines;
    private final LineWalk walk;
    /** The lines of the tasks that are shown. */
    private final List<WayLine> listed = new ArrayList<>();
    private final Reading waiting = new Reading(TEXTS.get("today.judging"));
    private final Background.Lane lane;
    private final Background.Lane outlines;
    private @Nullable LocalDate judged;
    private boolean arriving;
    private final Guide guide;
    private final Subscription subscription;

    public TodayView(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.outlines = bench.background().lane();
        this.meetings = new ComingMeetings(bench);
        this.lines = new TaskLines(bench);
        title.getStyleClass().add("view-title");
        about.getStyleClass().add("faint");
        VBox head = new VBox(title, about);
        head.getStyleClass().add("view-head");
        tasks.getStyleClass().add("today-tasks");
        meetings.setMinWidth(MEETINGS_LEAST);
        meetings.setMaxWidth(MEETINGS_WIDTH);
        Scale.widths(meetings);
        node.widthProperty().subscribe(width -> meetings.setPrefWidth(width.doubleValue() * MEETINGS_SHARE));
        guide = new Guide(bench);
        tasks.setPrefWidth(0); // takes what the meetings leave, however long its sentences are
        HBox columns = new HBox(tasks, meetings);
        walk = new LineWalk(columns);
        HBox.setHgrow(tasks, Priority.ALWAYS);
        columns.getStyleClass().addAll("view-body", "today-columns");
        columns.visibleProperty().bind(guide.neededProperty().not());
        columns.managedProperty().bind(columns.visibleProperty());
        VBox body = new VBox(guide, columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.setTop(head);
        node.setCenter(scroll);
        subscription = bench.changes().onAny(_ -> changed());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.TODAY;
    }

    /** Loads: a day may have passed since it was last looked at. */
    @Override
    public void shown() {
        name(bench.today());
        arriving = true;
        focus();
        load();
    }

    /** Nobody is disturbed who has gone elsewhere meanwhile. */
    private void focus() {
        if (arriving && !bench.sheets().any() && walk.focus()) {
            arriving = false;
        }
    }

    private void fill(DayPlan plan, Runnable filling) {
        arriving |= walk.focused();
        tasks.getChildren().clear();
        listed.clear();
        filling.run();
        walk.show(listed, meetings.show(plan));
        focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        guide.close();
        lane.drop();
        outlines.drop();
    }

    /** Out of sight nothing is read: to judge the whole office would hold up whoever works in another view. */
    private void changed() {
        if (node.getScene() != null) {
            load();
        }
    }

    /** What needs no judging stands there at once; the rest follows when it is judged. */
    private void load() {
        boolean known = bench.today().equals(judged);
        if (!known) {
            outlines.run(TEXTS.get("today.loading"), _ -> bench.workplace().dossiers().outline(), this::outline);
        }
        Job judging = lane.run(TEXTS.get("today.loading"), _ -> bench.workplace().dossiers().today(),
                plan -> {
                    outlines.drop();
                    judged = plan.today();
                    show(plan);
                });
        if (!known) {
            judging.shownElsewhere();
        }
    }

    private void outline(DayPlan plan) {
        name(plan.today());
        about.setText(TEXTS.format("today.outline", Integer.toString(plan.meetings().size())));
        fill(plan, () -> {
            tasks.getChildren().setAll(waiting);
            meetingTasks(plan);
        });
    }

    private void name(LocalDate today) {
        title.setText(TEXTS.format("today.title", ChineseText.date(today),
                today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE)));
    }

    private void show(DayPlan plan) {
        LocalDate today = plan.today();
        name(today);
        about.setText(TEXTS.format("today.about",
                Integer.toString(
                        plan.office().size() + plan.tasks().size() + plan.week().stream().mapToInt(_ -> 1).sum()),
                Integer.toString(plan.meetings().size())));
        fill(plan, () -> {
            office(plan);
            int ofMeetings = listed.size();
            meetingTasks(plan);
            nothing(plan);
            walk.begin(plan.tasks().stream().anyMatch(one -> urgency(one, plan).presses()) ? ofMeetings : 0);
        });
    }

    private void nothing(DayPlan plan) {
        if (plan.tasks().isEmpty() && plan.office().isEmpty() && plan.week().isEmpty()) {
            tasks.getChildren().add(new Blank(Feather.CHECK_CIRCLE, TEXTS.get("today.nothing.title"),
                    TEXTS.get("today.nothing.text")).way(TEXTS.get("today.nothing.way"),
                            () -> bench.ways().go(new Place.Meetings())));
        }
    }

    private void meetingTasks(DayPlan plan) {
        for (Urgency urgency : Urgency.values()) {
            group(switch (urgency) {
                case OVERDUE -> "today.overdue";
                case NOW -> "today.now";
                case NEAR -> "today.near";
                case LATER -> "today.later";
            }, plan, plan.tasks().stream().filter(one -> urgency(one, plan) == urgency).toList());
        }
    }

    /** What the office itself owes stands first, the most urgent of it. */
    private void office(DayPlan plan) {
        List<WayLine> owed = new ArrayList<>();
        plan.week().ifPresent(one -> owed.add(lines.of(one, plan.today())));
        int weeks = owed.size();
        plan.office().stream().limit(MOST).forEach(one -> owed.add(lines.of(one, plan.today())));
        int more = plan.office().size() + weeks - owed.size();
        if (more > 0) {
            owed.add(lines.more(more));
        }
        group("today.office", plan.office().size() + weeks, owed);
    }

    private void group(String key, DayPlan plan, List<Task> some) {
        group(key, some.size(), some.stream().map(one -> lines.of(one, plan.today())).toList());
    }

    private void group(String key, int size, List<WayLine> some) {
        if (some.isEmpty()) {
            return;
        }
        Label heading = new Label(TEXTS.format("today.group", TEXTS.bundle().getString(key), Integer.toString(size)));
        heading.getStyleClass().add("section-title");
        if (!tasks.getChildren().isEmpty()) {
            heading.getStyleClass().add("today-group");
        }
        tasks.getChildren().add(heading);
        VBox list = new VBox();
        list.getStyleClass().add("today-list");
        list.getChildren().setAll(some);
        listed.addAll(some);
        list.getChildren().getLast().getStyleClass().add("last-line");
        tasks.getChildren().add(list);
    }

    private static Urgency urgency(Task task, DayPlan plan) {
        return Urgency.of(task.due(), plan.today());
    }
}
