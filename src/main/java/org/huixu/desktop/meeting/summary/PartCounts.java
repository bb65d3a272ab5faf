package org.huixu.desktop.meeting.summary;

import java.util.Objects;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.minutes.MinutesState;

/** How far each part of a meeting is, in figures. */
record PartCounts(int invited, int items, int minutes, int papers, int leave, int decisions, String minutesState) {

    private static final Texts TEXTS = Texts.of(PartCounts.class);

    static PartCounts of(MeetingFacts facts) {
        return new PartCounts(
                (int) facts.people().invitations().stream().map(Invitation::personId).distinct().count(),
                facts.agenda().entries().size(),
                facts.agenda().entries().stream().map(AgendaEntry::plannedMinutes).filter(Objects::nonNull)
                        .mapToInt(Integer::intValue).sum(),
                facts.agenda().items().stream().mapToInt(one -> one.papers().size()).sum(),
                (int) facts.people().leave().stream().filter(LeaveRequest::expectsAbsence).count(),
                facts.agenda().decisions().size(), minutes(facts));
    }

    private static String minutes(MeetingFacts facts) {
        if (facts.minutes() == null) {
            return TEXTS.get("meeting.minutes.none");
        }
        return TEXTS.get(switch (facts.minutes().minutes().state()) {
            case MinutesState.Drafting _ -> "meeting.minutes.drafting";
            case MinutesState.InReview _ -> "meeting.minutes.inReview";
            case MinutesState.SentToSign _ -> "meeting.minutes.sentToSign";
            case MinutesState.Signed _ -> "meeting.minutes.signed";
            case MinutesState.Issued _ -> "meeting.minutes.issued";
            case MinutesState.Archived _ -> "meeting.minutes.archived";
            case MinutesState.Withdrawn _ -> "meeting.minutes.withdrawn";
        });
    }
}
