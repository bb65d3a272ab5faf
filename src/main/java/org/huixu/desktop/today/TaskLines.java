package org.huixu.desktop.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.WeekDue;
import org.huixu.application.dossier.Urgency;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.compliance.Ways;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.meeting.finding.RepairPlace;
import org.huixu.desktop.work.MaterialPage;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line for each thing to be done: what, until when, and the way to where it is done. */
final class TaskLines {

    private static final Texts TEXTS = Texts.of(TaskLines.class);

    private final Workbench bench;

    TaskLines(Workbench bench) {
        this.bench = bench;
    }

    /** What else the office owes, which has no line of its own. */
    WayLine more(int count) {
        Label words = new Label(TEXTS.format("today.office.more", Integer.toString(count)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return new WayLine(words.getText(), () -> bench.ways().go(new Place.Compliance(null)), words,
                Icons.of(Feather.CHEVRON_RIGHT));
    }

    WayLine of(WeekDue week, LocalDate today) {
        String what = TEXTS.get(week.monday().isAfter(today) ? "today.week.next" : "today.week.this");
        return line(what, week.due(), TEXTS.format("today.week.from", ChineseText.brief(week.monday())), null, today,
                () -> bench.ways().go(new Place.Week(week.monday())));
    }

    WayLine of(Concern concern, LocalDate today) {
        Finding finding = concern.finding();
        String rule = TEXTS.format("today.rule", finding.words().title(), Ways.words(concern));
        return line(finding.words().message(), finding.due(), rule, finding.severity(), today,
                () -> Ways.go(bench, concern));
    }

    WayLine of(Task task, LocalDate today) {
        Finding finding = task.finding();
        return line(text(task), task.due(), task.title(), finding == null ? null : finding.severity(), today,
                () -> bench.ways().go(place(task)));
    }

    private static Place place(Task task) {
        Finding finding = task.finding();
        return switch (task.work()) {
            case NOTIFY -> Place.MeetingFile.notices(task.meeting());
            case ARRANGEMENT ->
                    new Place.MeetingFile(task.meeting(), MeetingPart.PEOPLE, PeoplePage.ARRANGEMENTS);
            case SCHEDULE -> new Place.MeetingFile(task.meeting(), MeetingPart.SUMMARY);
            case APPROVE_LIST -> new Place.MeetingFile(task.meeting(), MeetingPart.AGENDA);
            case CONDUCT -> new Place.MeetingFile(task.meeting(), MeetingPart.RESULTS);
            case HOLD, LEAVE_SUMMARY -> new Place.MeetingFile(task.meeting(), MeetingPart.ATTENDANCE);
            case DRAFT_MINUTES, REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES ->
                    new Place.MeetingFile(task.meeting(), MeetingPart.MINUTES);
            case FIRST_DELIVERY -> Place.MeetingFile.deliveries(task.meeting(), MaterialPage.FIRST_ROUND);
            case SECOND_DELIVERY -> Place.MeetingFile.deliveries(task.meeting(), MaterialPage.SECOND_ROUND);
            case FINDING -> finding == null
                    ? new Place.MeetingFile(task.meeting(), MeetingPart.FINDINGS)
                    : RepairPlace.place(task.meeting(), null, finding);
        };
    }

    private static WayLine line(String what, @Nullable LocalDate day, String place, @Nullable Severity weight,
            LocalDate today, Runnable way) {
        Label due = new Label(due(day, today));
        due.getStyleClass().addAll("chip",
                Urgency.of(day, today) == Urgency.OVERDUE ? "bad" : soon(day, today) ? "warn" : "plain");
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

    private static String text(Task task) {
        String days = task.workingDays() == null ? "" : Integer.toString(task.workingDays());
        return task.text() != null ? task.text() : TEXTS.format(switch (task.work()) {
            case SCHEDULE -> "today.work.schedule";
            case NOTIFY -> "today.work.notify";
            case APPROVE_LIST -> "today.work.approveList";
            case HOLD -> "today.work.hold";
            case CONDUCT -> "today.work.conduct";
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

    /** How far away a day is. */
    static String away(long days) {
        return days == 0
                ? TEXTS.get("today.due.today")
                : days == 1 ? TEXTS.get("today.due.tomorrow") : TEXTS.format("today.due.days", Long.toString(days));
    }

    private static boolean soon(@Nullable LocalDate due, LocalDate today) {
        return due == null || !due.isAfter(today.plusDays(1));
    }
}
