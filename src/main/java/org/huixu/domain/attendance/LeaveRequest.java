package org.huixu.domain.attendance;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A request for leave from one meeting (art. 50).
 *
 * @param writtenReport the written report to the office, where the regulation asks for one
 * @param substituteId who is to come in his place; granting the leave approves him
 */
public record LeaveRequest(LeaveRequestId id, long version, MeetingId meetingId, PersonId personId, Asking asking,
        LeaveState state, Answer answer, Proof writtenReport, @Nullable PersonId substituteId)
        implements
        Entity {

    /**
     * What was asked, when and how.
     *
     * @param reason in the words of the request
     * @param cause what kind of reason it is, for statistics; absent where nobody said
     * @param channel how it was received; absent where nobody said
     */
    public record Asking(Instant askedAt, String reason, @Nullable LeaveCause cause, @Nullable LeaveChannel channel) {

        /** A reason of which no kind was said. */
        public static Asking of(Instant askedAt, String reason) {
            return new Asking(askedAt, reason, null, null);
        }
    }

    /** Who answered the request, for whom he acted, and when. */
    public record Answer(@Nullable PersonId answeredById, @Nullable PersonId actingForId,
            @Nullable Instant answeredAt) {

        public static final Answer NONE = new Answer(null, null, null);
    }

    public Instant askedAt() {
        return asking.askedAt();
    }

    public String reason() {
        return asking.reason();
    }

    public LeaveRequest answered(LeaveState newState, Answer newAnswer) {
        return new LeaveRequest(id, version, meetingId, personId, asking, newState, newAnswer, writtenReport,
                substituteId);
    }

    public LeaveRequest withReport(Proof report) {
        return new LeaveRequest(id, version, meetingId, personId, asking, state, answer, report, substituteId);
    }

    public LeaveRequest withSubstitute(@Nullable PersonId substitute) {
        return new LeaveRequest(id, version, meetingId, personId, asking, state, answer, writtenReport, substitute);
    }

    /** Whether the person is expected to stay away: leave was asked or granted. */
    public boolean expectsAbsence() {
        return state == LeaveState.ASKED || state == LeaveState.GRANTED;
    }
}
