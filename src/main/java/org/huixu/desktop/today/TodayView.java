package org.huixu.desktop.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.dossier.DayPlan.Coming;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.WeekDue;
import org.huixu.application.list.StateNames;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.compliance.Ways;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.guide.Guide;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is due today and next, by time, each with its way on; and the meetings that come. */
public final class TodayView implements View {

    private static final Texts TEXTS = Texts.of(TodayView.class);
    private static final double MEETINGS_LEAST = 236;
    private static final double MEETINGS_WIDTH = 320;
    private static final double MEETINGS_SHARE = 0.29;
    private static final int NEAR = 7;
    private static final int MOST = 5;

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox tasks = new VBox();
    private final VBox meetings = new VBox();
    private final HBox waiting = new HBox(new ProgressBar(), new Label(TEXTS.get("today.judging")));
    private final Background.Lane lane;
    private final Background.Lane outlines;
    private @Nullable LocalDate judged;
    private final Guide guide;
    private final Subscription subscription;

    public TodayView(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.outlines = bench.background().lane();
        title.getStyleClass().add("view-title");
        about.getStyleClass().add("faint");
        VBox head = new VBox(title, about);
        head.getStyleClass().add("view-head");
        tasks.getStyleClass().add("today-tasks");
        meetings.getStyleClass().add("today-meetings");
        waiting.getStyleClass().addAll("toolbar-line", "faint");
        waiting.setAlignment(Pos.CENTER_LEFT);
        meetings.setMinWidth(MEETINGS_LEAST);
        meetings.setMaxWidth(MEETINGS_WIDTH);
        Scale.widths(meetings);
        node.widthProperty().subscribe(width -> meetings.setPrefWidth(width.doubleValue() * MEETINGS_SHARE));
        guide = new Guide(bench);
        tasks.setPrefWidth(0); // takes what the meetings leave, however long its sentences are
        HBox columns = new HBox(tasks, meetings);
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
        load();
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
        tasks.getChildren().setAll(waiting);
        meetingTasks(plan);
        coming(plan);
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
        tasks.getChildren().clear();
        office(plan);
        meetingTasks(plan);
        if (plan.tasks().isEmpty() && plan.office().isEmpty() && plan.week().isEmpty()) {
            tasks.getChildren().add(new Blank(Feather.CHECK_CIRCLE, TEXTS.get("today.nothing.title"),
                    TEXTS.get("today.nothing.text")).way(TEXTS.get("today.nothing.way"),
                            () -> bench.ways().go(new Place.Meetings())));
        }
        coming(plan);
    }

    private void meetingTasks(DayPlan plan) {
        LocalDate today = plan.today();
        group("today.overdue", plan, plan.tasks().stream().filter(one -> late(one.due(), today)).toList());
        group("today.now", plan,
                plan.tasks().stream().filter(one -> one.due() == null || one.due().equals(today)).toList());
        group("today.near", plan, plan.tasks().stream().filter(one -> near(one, today)).toList());
        group("today.later", plan, plan.tasks().stream()
                .filter(one -> one.due() != null && one.due().isAfter(today.plusDays(NEAR))).toList());
    }

    private void coming(DayPlan plan) {
        Label heading = new Label(TEXTS.get("today.coming"));
        heading.getStyleClass().add("section-title");
        meetings.getChildren().setAll(heading);
        plan.meetings().forEach(one -> meetings.getChildren().add(card(one, plan.today())));
        if (plan.meetings().isEmpty()) {
            Label none = new Label(TEXTS.get("today.coming.none"));
            none.getStyleClass().add("faint");
            none.setWrapText(true);
            meetings.getChildren().add(none);
        }
    }

    /** What the office itself owes stands first, the most urgent of it. */
    private void office(DayPlan plan) {
        List<Node> lines = new ArrayList<>();
        plan.week().ifPresent(one -> lines.add(line(one, plan.today())));
        int weeks = lines.size();
        plan.office().stream().limit(MOST).forEach(one -> lines.add(line(one, plan.today())));
        int more = plan.office().size() + weeks - lines.size();
        if (more > 0) {
            Label words = new Label(TEXTS.format("today.office.more", Integer.toString(more)));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            lines.add(new WayLine(words.getText(), () -> bench.ways().go(new Place.Compliance(null)), words,
                    Icons.of(Feather.CHEVRON_RIGHT)));
        }
        group("today.office", plan.office().size() + weeks, lines);
    }

    private void group(String key, DayPlan plan, List<Task> some) {
        group(key, some.size(), some.stream().map(one -> line(one, plan.today())).toList());
    }

    private void group(String key, int size, List<Node> lines) {
        if (lines.isEmpty()) {
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
        list.getChildren().setAll(lines);
        list.getChildren().getLast().getStyleClass().add("last-line");
        tasks.getChildren().add(list);
    }

    private Node line(WeekDue week, LocalDate today) {
        String what = TEXTS.get(week.monday().isAfter(today) ? "today.week.next" : "today.week.this");
        return line(what, week.due(), TEXTS.format("today.week.from", ChineseText.brief(week.monday())), null, today,
                () -> bench.ways().go(new Place.Week(week.monday())));
    }

    private Node line(Concern concern, LocalDate today) {
        Finding finding = concern.finding();
        String rule = TEXTS.format("today.rule", finding.words().title(), Ways.words(concern));
        return line(finding.words().message(), finding.due(), rule, finding.severity(), today,
                () -> Ways.go(bench, concern));
    }

    private Node line(Task task, LocalDate today) {
        return line(text(task), task.due(), task.title(), task.severity(), today,
                () -> bench.ways().go(place(task)));
    }

    private static Place place(Task task) {
        return switch (task.work()) {
            case NOTIFY -> Place.MeetingFile.notices(task.meeting());
            case ARRANGEMENT ->
                    new Place.MeetingFile(task.meeting(), MeetingPart.PEOPLE, PeoplePage.ARRANGEMENTS);
            case SCHEDULE -> new Place.MeetingFile(task.meeting(), MeetingPart.SUMMARY);
            case HOLD, LEAVE_SUMMARY -> new Place.MeetingFile(task.meeting(), MeetingPart.ATTENDANCE);
            case DRAFT_MINUTES, REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES ->
                    new Place.MeetingFile(task.meeting(), MeetingPart.MINUTES);
            case FIRST_DELIVERY, SECOND_DELIVERY -> new Place.MeetingFile(task.meeting(), MeetingPart.MATERIALS);
            case FINDING -> new Place.MeetingFile(task.meeting(), MeetingPart.FINDINGS);
        };
    }

    private static Node line(String what, @Nullable LocalDate day, String place, @Nullable Severity weight,
            LocalDate today, Runnable way) {
        Label due = new Label(due(day, today));
        due.getStyleClass().addAll("chip", late(day, today) ? "bad" : soon(day, today) ? "warn" : "plain");
        due.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(what);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label where = new Label(day == null
                ? place
                : TEXTS.format("today.where", ChineseText.brief(day), place));
        where.getStyleClass().add("faint");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(text, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        WayLine line = new WayLine(TEXTS.format("today.go", what, place), way);
        if (weight != null) {
            Label severity = new Label(FindingCard.name(weight));
            severity.getStyleClass().addAll("finding-severity", "severity-" + FindingCard.style(weight));
            severity.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(severity);
        }
        line.getChildren().addAll(words, due, Icons.of(Feather.CHEVRON_RIGHT));
        return line;
    }

    private Node card(Coming meeting, LocalDate today) {
        Label name = new Label(meeting.title());
        name.getStyleClass().add("today-meeting");
        name.setWrapText(true);
        Label when = new Label(TEXTS.format("today.when", ChineseText.date(meeting.date()),
                meeting.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE),
                time(meeting.start())));
        Label away = new Label(away(ChronoUnit.DAYS.between(today, meeting.date())));
        away.getStyleClass().addAll("chip", meeting.date().equals(today) ? "accent" : "plain");
        away.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(name, gap, away);
        VBox card = new VBox(first, when);
        Label facts = new Label(TEXTS.format("today.facts", StateNames.ofMeeting(meeting.state()),
                Integer.toString(meeting.items())));
        facts.getStyleClass().add("faint");
        card.getChildren().add(facts);
        if (meeting.expected() != null) {
            Label quorum = new Label(TEXTS.format("today.quorum", Integer.toString(meeting.expected()),
                    Integer.toString(meeting.needed())));
            quorum.getStyleClass().addAll("chip", meeting.expected() >= meeting.needed() ? "good" : "bad");
            card.getChildren().add(quorum);
        }
        HBox.setHgrow(card, Priority.ALWAYS);
        return new WayLine(meeting.title(),
                () -> bench.ways().go(new Place.MeetingFile(meeting.id(), MeetingPart.SUMMARY)), card);
    }

    private static String text(Task task) {
        String days = task.workingDays() == null ? "" : Integer.toString(task.workingDays());
        return task.text() != null ? task.text() : TEXTS.format(switch (task.work()) {
            case SCHEDULE -> "today.work.schedule";
            case NOTIFY -> "today.work.notify";
            case HOLD -> "today.work.hold";
            case DRAFT_MINUTES -> "today.work.draft";
            case REVIEW_MINUTES -> "today.work.review";
            case SIGN_MINUTES -> "today.work.sign";
            case ISSUE_MINUTES -> "today.work.issue";
            case ARCHIVE_MINUTES -> "today.work.archive";
            case FIRST_DELIVERY -> "today.work.first";
            case SECOND_DELIVERY -> "today.work.second";
            case LEAVE_SUMMARY -> "today.work.leave";
            case ARRANGEMENT -> "today.work.arrangement";
            case FINDING -> "today.work.finding";
        }, days);
    }

    private static String due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return TEXTS.get("today.due.soon");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? TEXTS.format("today.due.late", Long.toString(-days)) : away(days);
    }

    private static String away(long days) {
        return days == 0
                ? TEXTS.get("today.due.today")
                : days == 1 ? TEXTS.get("today.due.tomorrow") : TEXTS.format("today.due.days", Long.toString(days));
    }

    private static String time(@Nullable LocalTime start) {
        return start == null ? TEXTS.get("today.noTime") : start.toString();
    }

    private static boolean late(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }

    private static boolean soon(@Nullable LocalDate due, LocalDate today) {
        return due == null || !due.isAfter(today.plusDays(1));
    }

    private static boolean near(Task task, LocalDate today) {
        return task.due() != null && task.due().isAfter(today) && !task.due().isAfter(today.plusDays(NEAR));
    }
}
