package org.huixu.application.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.notice.Telling.Answer;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Difference;
import org.huixu.application.notice.Telling.Standing;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeKind;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What went to and fro between the office and one person about a meeting: what he was told, and what was answered.
 *
 * @param told oldest first
 */
record Correspondence(MeetingFacts facts, PersonId person, List<Notice> told) {

    /** How it stands with him. */
    Concerned concerned() {
        List<Invitation> invitations = facts.people().invitations().stream()
                .filter(one -> one.personId().equals(person)).toList();
        Notice last = told.isEmpty() ? null : told.getLast();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        Standing standing = standing(last, !invitations.isEmpty(), differences);
        NoticeReply reply = facts.people().told().replies().stream().filter(one -> person.equals(one.invitedId()))
                .max(Comparator.comparing(NoticeReply::answeredAt)).orElse(null);
        return new Concerned(person, invitations, last, standing, differences, answer(reply), reply);
    }

    private Standing standing(@Nullable Notice last, boolean invited, Set<Difference> differences) {
        boolean calledIn = last != null && last.noticeKind().calls();
        if (facts.meeting().state() instanceof MeetingState.Cancelled) {
            return last == null ? Standing.NOT_NEEDED : calledIn ? Standing.TO_CANCEL : Standing.TOLD;
        }
        if (!invited) {
            return calledIn ? Standing.TO_RELEASE : Standing.TOLD;
        }
        if (last == null || last.noticeKind() == NoticeKind.RELEASE) {
            return Standing.NOT_TOLD;
        }
        differences.addAll(differences(last.slot()));
        if (last.noticeKind() == NoticeKind.CANCELLATION) {
            differences.add(Difference.CANCELLED);
        }
        return differences.isEmpty() ? Standing.TOLD : Standing.CHANGED;
    }

    /** What is no longer so of a slot that was told. */
    private Set<Difference> differences(Meeting.Slot known) {
        Meeting.Slot now = facts.meeting().slot();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!Objects.equals(known.onDate(), now.onDate())) {
            differences.add(Difference.DATE);
        }
        if (!Objects.equals(known.startsAt(), now.startsAt()) || known.afterPrevious() != now.afterPrevious()) {
            differences.add(Difference.TIME);
        }
        if (!facts.people().told().samePlace(known, now)) {
            differences.add(Difference.PLACE);
        }
        return differences;
    }

    private Answer answer(@Nullable NoticeReply reply) {
        Optional<LeaveRequest> leave = facts.people().leave().stream()
                .filter(one -> one.personId().equals(person) && one.expectsAbsence()).findFirst();
        if (leave.isPresent() && (reply == null || !reply.answeredAt().isAfter(leave.get().askedAt()))) {
            return leave.get().substituteId() == null ? Answer.ON_LEAVE : Answer.INSTEAD;
        }
        if (reply == null) {
            return Answer.NONE;
        }
        if (former(reply.answeredAt())) {
            return Answer.FORMER;
        }
        return !reply.coming() ? Answer.STAYS_AWAY : reply.substituted() ? Answer.INSTEAD : Answer.COMES;
    }

    /** Whether what he knew when he answered was another day or time than that of now. */
    private boolean former(Instant answered) {
        Notice known = told.stream().filter(one -> !one.passing().toldAt().isAfter(answered))
                .reduce((_, later) -> later).orElse(null);
        if (known == null) {
            return false;
        }
        Set<Difference> differences = differences(known.slot());
        return differences.contains(Difference.DATE) || differences.contains(Difference.TIME);
    }
}
