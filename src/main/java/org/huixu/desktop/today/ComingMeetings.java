package org.huixu.desktop.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.dossier.DayPlan.Coming;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;

/** The meetings of the next weeks, each a way to it. */
final class ComingMeetings extends VBox {

    private static final Texts TEXTS = Texts.of(ComingMeetings.class);

    private final Workbench bench;

    ComingMeetings(Workbench bench) {
        this.bench = bench;
        getStyleClass().add("today-meetings");
    }

    /** Shows them, and gives their lines. */
    List<WayLine> show(DayPlan plan) {
        Label heading = new Label(TEXTS.get("today.coming"));
        heading.getStyleClass().add("section-title");
        List<WayLine> lines = plan.meetings().stream().map(one -> card(one, plan.today())).toList();
        getChildren().setAll(heading);
        getChildren().addAll(lines);
        if (lines.isEmpty()) {
            Label none = new Label(TEXTS.get("today.coming.none"));
            none.getStyleClass().add("faint");
            none.setWrapText(true);
            getChildren().add(none);
        }
        return lines;
    }

    private WayLine card(Coming meeting, LocalDate today) {
        Label name = new Label(meeting.title());
        name.getStyleClass().add("today-meeting");
        name.setWrapText(true);
        Label when = new Label(TEXTS.format("today.when", ChineseText.date(meeting.date()),
                meeting.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE),
                time(meeting.start())));
        Label away = new Label(TaskLines.away(ChronoUnit.DAYS.between(today, meeting.date())));
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

    private static String time(@Nullable LocalTime start) {
        return start == null ? TEXTS.get("today.noTime") : start.toString();
    }
}
