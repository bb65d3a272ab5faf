package org.huixu.application.dossier;

import java.util.Optional;
import org.huixu.application.notice.Telling;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.StepKind;

/** The next sensible step in the life of a meeting. */
public enum NextStep {
    SET_DATE, INVITE, FILL_AGENDA, CALL, APPROVE_LIST, NOTIFY, DELIVER_FIRST, COLLECT_OPINIONS, DELIVER_SECOND,
    REPORT_LEAVE, AWAIT, OPEN, DISCUSS, CLOSE, DRAFT_MINUTES, REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES,
    ARCHIVE_MINUTES, NOTHING;

    /**
     * The step that comes next.
     *
     * @param facts absent while the meeting has no date, or no regulation of its day knows its type
     * @param approved whether the list of its items is
     */
    static NextStep of(Meeting meeting, Optional<MeetingFacts> facts, boolean approved) {
        return switch (meeting.state()) {
            case MeetingState.Cancelled _ -> facts.map(NextStep::notified).orElse(true) ? NOTHING : NOTIFY;
            case MeetingState.Planned _ -> facts.map(NextStep::planned).orElse(SET_DATE);
            case MeetingState.Scheduled _ -> facts.map(known -> called(known, approved)).orElse(NOTHING);
            case MeetingState.Open _ -> facts.map(NextStep::inSession).orElse(CLOSE);
            case MeetingState.Closed _ -> facts.map(NextStep::held).orElse(NOTHING);
        };
    }

    private static NextStep planned(MeetingFacts facts) {
        if (facts.people().invitations().isEmpty()) {
            return INVITE;
        }
        return facts.agenda().entries().isEmpty() ? FILL_AGENDA : CALL;
    }

    private static NextStep called(MeetingFacts facts, boolean approved) {
        if (!facts.around().time().today().isBefore(facts.day())) {
            boolean yet = facts.around().time().local().isBefore(facts.start());
            return yet && Timetable.awaitsSummary(facts) ? REPORT_LEAVE : OPEN;
        }
        if (!approved && asksApproval(facts)) {
            return APPROVE_LIST;
        }
        if (!notified(facts)) {
            return NOTIFY;
        }
        if (asked(facts, Timetable.FIRST_RULE) && open(facts, 1)) {
            return DELIVER_FIRST;
        }
        if (asked(facts, Timetable.OPINION_RULE) && collecting(facts)) {
            return COLLECT_OPINIONS;
        }
        if (asked(facts, Timetable.SECOND_RULE) && open(facts, 2)) {
            return DELIVER_SECOND;
        }
        return Timetable.awaitsSummary(facts) ? REPORT_LEAVE : AWAIT;
    }

    /** Whether there is a list of items which somebody has to approve (art. 47): as the route of its items says. */
    static boolean asksApproval(MeetingFacts facts) {
        return !facts.agenda().entries().isEmpty() && facts.around().regulation().routeOf(facts.type().key())
                .flatMap(route -> route.first(StepKind.APPROVAL)).isPresent();
    }

    private static NextStep inSession(MeetingFacts facts) {
        return Timetable.concluded(facts) < facts.agenda().entries().size() ? DISCUSS : CLOSE;
    }

    private static NextStep held(MeetingFacts facts) {
        MeetingFacts.MinutesFacts minutes = facts.minutes();
        if (minutes == null) {
            return DRAFT_MINUTES;
        }
        return switch (minutes.minutes().state()) {
            case MinutesState.Drafting _,MinutesState.InReview _ -> REVIEW_MINUTES;
            case MinutesState.SentToSign _ -> SIGN_MINUTES;
            case MinutesState.Signed _ -> ISSUE_MINUTES;
            case MinutesState.Issued _ -> ARCHIVE_MINUTES;
            case MinutesState.Withdrawn _ -> DRAFT_MINUTES;
            case MinutesState.Archived _ -> NOTHING;
        };
    }

    /** Whether nobody is to be told. */
    private static boolean notified(MeetingFacts facts) {
        return Telling.of(facts).pending().isEmpty();
    }

    /** Whether the papers have still to go to somebody in that round. */
    private static boolean open(MeetingFacts facts, int round) {
        Timetable.Share reached = Timetable.reached(facts, round);
        return reached.done() < reached.of();
    }

    /** Whether opinions are out, and the papers that heed them have not begun to go. */
    private static boolean collecting(MeetingFacts facts) {
        return !Timetable.answered(facts).whole() && Timetable.reached(facts, 2).done() == 0;
    }

    private static boolean asked(MeetingFacts facts, RuleId rule) {
        return facts.around().regulation().rule(rule)
                .filter(setting -> setting.scope().contains(facts.type().key())).isPresent();
    }
}
