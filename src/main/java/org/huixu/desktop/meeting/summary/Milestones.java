package org.huixu.desktop.meeting.summary;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.huixu.application.dossier.Timetable.Milestone;
import org.huixu.application.dossier.Timetable.Standing;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.Chips;
import org.huixu.desktop.work.MaterialPage;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.kordamp.ikonli.feather.Feather;

/** Words, signs and places of the lines of a timetable. */
public final class Milestones {

    private static final Texts TEXTS = Texts.of(Milestones.class);

    private Milestones() {
    }

    public static String name(Milestone milestone) {
        return TEXTS.get(switch (milestone) {
            case WINDOW -> "meeting.milestone.window";
            case AGENDA -> "meeting.milestone.agenda";
            case CALL -> "meeting.milestone.call";
            case NOTICE -> "meeting.milestone.notice";
            case FIRST_DELIVERY -> "meeting.milestone.first";
            case OPINIONS -> "meeting.milestone.opinions";
            case SECOND_DELIVERY -> "meeting.milestone.second";
            case LEAVE -> "meeting.milestone.leave";
            case LEAVE_SUMMARY -> "meeting.milestone.leaveSummary";
            case MEETING -> "meeting.milestone.meeting";
            case RESULTS -> "meeting.milestone.results";
            case MINUTES -> "meeting.milestone.minutes";
            case SIGNATURE -> "meeting.milestone.signature";
            case ISSUE -> "meeting.milestone.issue";
        });
    }

    /** How a line stands, as a chip. */
    public static Label standing(Standing standing) {
        return switch (standing) {
            case DONE -> Chips.of(TEXTS.get("meeting.standing.done"), "good");
            case DONE_LATE -> Chips.of(TEXTS.get("meeting.standing.doneLate"), "warn");
            case LATE -> Chips.of(TEXTS.get("meeting.standing.late"), "bad");
            case NEXT -> Chips.of(TEXTS.get("meeting.standing.next"), "accent");
            case AHEAD -> Chips.of(TEXTS.get("meeting.standing.ahead"), "");
            case NOT_NEEDED -> Chips.of(TEXTS.get("meeting.standing.notNeeded"), "");
        };
    }

    static Node sign(Standing standing) {
        Node icon = Icons.of(switch (standing) {
            case DONE, DONE_LATE -> Feather.CHECK_CIRCLE;
            case LATE -> Feather.ALERT_CIRCLE;
            case NEXT -> Feather.ARROW_RIGHT_CIRCLE;
            case AHEAD -> Feather.CIRCLE;
            case NOT_NEEDED -> Feather.MINUS_CIRCLE;
        });
        icon.getStyleClass().add(switch (standing) {
            case DONE -> "sign-good";
            case DONE_LATE -> "sign-warn";
            case LATE -> "sign-bad";
            case NEXT -> "sign-next";
            case AHEAD, NOT_NEEDED -> "sign-ahead";
        });
        return icon;
    }

    /** Where it is worked for. */
    static Place place(MeetingId meeting, Milestone milestone) {
        return switch (milestone) {
            case WINDOW, AGENDA -> new Place.MeetingFile(meeting, MeetingPart.AGENDA);
            case CALL, NOTICE -> new Place.MeetingFile(meeting, MeetingPart.PEOPLE);
            case FIRST_DELIVERY, OPINIONS -> Place.MeetingFile.deliveries(meeting, MaterialPage.FIRST_ROUND);
            case SECOND_DELIVERY -> Place.MeetingFile.deliveries(meeting, MaterialPage.SECOND_ROUND);
            case LEAVE, LEAVE_SUMMARY, MEETING -> new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE);
            case RESULTS -> new Place.MeetingFile(meeting, MeetingPart.RESULTS);
            case MINUTES, SIGNATURE, ISSUE -> new Place.MeetingFile(meeting, MeetingPart.MINUTES);
        };
    }
}
