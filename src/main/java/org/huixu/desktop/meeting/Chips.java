package org.huixu.desktop.meeting;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.MeetingState;

/** Small coloured words: states, and how ready a meeting is. */
public final class Chips {

    private static final Texts TEXTS = Texts.of(Chips.class);

    private Chips() {
    }

    /** A chip with a colour: good, warn, bad, accent, or an empty text for none. */
    public static Label of(String words, String colour) {
        Label chip = new Label(words);
        chip.getStyleClass().add("chip");
        if (!colour.isEmpty()) {
            chip.getStyleClass().add(colour);
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** Gives a chip other words and another colour. */
    public static void set(Label chip, String words, String colour) {
        chip.setText(words);
        chip.getStyleClass().removeAll(List.of("good", "warn", "bad", "accent"));
        if (!colour.isEmpty()) {
            chip.getStyleClass().add(colour);
        }
    }

    /** Whether a button leads on to what is next: only that one has the colour of the whole. */
    public static void lead(Button button, boolean next) {
        button.getStyleClass().remove("accent");
        if (next) {
            button.getStyleClass().add("accent");
        }
    }

    /** The state of a meeting. */
    static Label state(String code) {
        return of(StateNames.ofMeeting(code), stateColour(code));
    }

    static String stateColour(String code) {
        return switch (MeetingState.parse(code)) {
            case MeetingState.Planned _,MeetingState.Cancelled _,MeetingState.Closed _ -> "";
            case MeetingState.Scheduled _ -> "accent";
            case MeetingState.Open _ -> "good";
        };
    }

    /** How ready the meeting of that state is: what must be done, what should, or that nothing is open. */
    static Label readiness(String state, Readiness readiness) {
        if (readiness.must() > 0) {
            return of(TEXTS.format("meeting.ready.must", Integer.toString(readiness.must())), "bad");
        }
        if (readiness.should() > 0) {
            return of(TEXTS.format("meeting.ready.should", Integer.toString(readiness.should())), "warn");
        }
        if (readiness.duties() > 0) {
            return of(TEXTS.format("meeting.ready.duties", Integer.toString(readiness.duties())), "accent");
        }
        return switch (MeetingState.parse(state)) {
            case MeetingState.Planned _ -> of(TEXTS.get("meeting.ready.notYet"), "");
            case MeetingState.Cancelled _ -> of(TEXTS.get("meeting.ready.none"), "");
            case MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _ ->
                    of(TEXTS.get("meeting.ready.good"), "good");
        };
    }

    /** What the next step is called. */
    static String next(NextStep step) {
        return TEXTS.get(switch (step) {
            case SET_DATE -> "meeting.next.date";
            case INVITE -> "meeting.next.invite";
            case FILL_AGENDA -> "meeting.next.agenda";
            case CALL -> "meeting.next.call";
            case APPROVE_LIST -> "meeting.next.approveList";
            case NOTIFY -> "meeting.next.notify";
            case DELIVER_FIRST -> "meeting.next.deliverFirst";
            case COLLECT_OPINIONS -> "meeting.next.collectOpinions";
            case DELIVER_SECOND -> "meeting.next.deliverSecond";
            case REPORT_LEAVE -> "meeting.next.reportLeave";
            case AWAIT -> "meeting.next.await";
            case OPEN -> "meeting.next.open";
            case DISCUSS -> "meeting.next.discuss";
            case CLOSE -> "meeting.next.close";
            case DRAFT_MINUTES -> "meeting.next.draft";
            case REVIEW_MINUTES -> "meeting.next.review";
            case SIGN_MINUTES -> "meeting.next.sign";
            case ISSUE_MINUTES -> "meeting.next.issue";
            case ARCHIVE_MINUTES -> "meeting.next.archive";
            case NOTHING -> "meeting.next.nothing";
        });
    }
}
