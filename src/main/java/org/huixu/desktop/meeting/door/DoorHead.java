package org.huixu.desktop.meeting.door;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Chips;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;

/** The head of the page at the door: which meeting, whether its chair is missing, and the figures. */
final class DoorHead {

    private static final Texts TEXTS = Texts.of(DoorHead.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Label title = new Label();
    private final Label about = new Label();
    private final Label chair = Chips.of("", "warn");
    private final DoorFigures figures = new DoorFigures();
    private final HBox node;

    DoorHead() {
        title.getStyleClass().add("door-title");
        title.setMinWidth(0);
        about.getStyleClass().addAll("faint", "door-about");
        about.setMinWidth(0);
        HBox under = new HBox(about, chair);
        under.getStyleClass().add("toolbar-line");
        VBox words = new VBox(title, under);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(words, figures.node());
        node.getStyleClass().add("door-head");
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    void name(Meeting meeting) {
        title.setText(meeting.designation().title());
    }

    void show(MeetingFacts facts, DoorList list, Instant now) {
        about.setText(TEXTS.format("door.about", ChineseText.date(facts.day()), ChineseText.weekday(facts.day()),
                CLOCK.format(facts.start()), state(facts.meeting().state())));
        figures.show(facts, list, now);
        String missing = list.chair().filter(one -> DoorWords.comesAtOnce(one.state()))
                .map(one -> TEXTS.format("door.chair.missing", one.name())).orElse("");
        chair.setText(missing);
        chair.setVisible(!missing.isEmpty());
    }

    private static String state(MeetingState state) {
        return TEXTS.get(switch (state) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Cancelled _ -> "door.before";
            case MeetingState.Open _ -> "door.during";
            case MeetingState.Closed _ -> "door.after";
        });
    }
}
