package org.huixu.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. Times of day are office time.
 *
 * @param cancelReason why it is not held
 */
public record Meeting(MeetingId id, long version, Designation designation, Slot slot, Lead lead, MeetingState state,
        Session session, @Nullable String cancelReason) implements Entity {

    /**
     * What the meeting is.
     *
     * @param code readable and unique, e.g. 2026-常务-12
     * @param ordinal 第N次 of its type in its term, fixed at opening; absent where the type has none
     */
    public record Designation(MeetingTypeKey type, String code, @Nullable Integer ordinal, String title) {
    }

    /**
     * When and where.
     *
     * @param onDate absent while to be determined (待定)
     * @param startsAt absent while to be determined or when it begins after the previous meeting
     * @param endsAt when it is planned to end; absent where nobody said so, never without a start
     */
    public record Slot(@Nullable LocalDate onDate, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt,
            boolean afterPrevious,
            @Nullable RoomId roomId, @Nullable String place) {

        public static final Slot UNDETERMINED = new Slot(null, null, null, false, null, null);

        /** On another day or at another time; it takes as long as before. */
        public Slot on(@Nullable LocalDate date, @Nullable LocalTime start) {
            return new Slot(date, start, start == null ? null : endAfter(start), afterPrevious, roomId, place);
        }

        /** At most to the end of the day: a meeting does not run over midnight. */
        private @Nullable LocalTime endAfter(LocalTime start) {
            if (startsAt == null || endsAt == null) {
                return null;
            }
            long minutes = Duration.between(startsAt, endsAt).toMinutes();
            return Duration.between(start, LocalTime.MAX).toMinutes() < minutes ? null : start.plusMinutes(minutes);
        }
    }

    /**
     * Who leads.
     *
     * @param inChargeId the leader in charge of a thematic meeting's matter (art. 46, 51)
     */
    public record Lead(@Nullable PersonId chairId, @Nullable PersonId inChargeId) {

        public static final Lead NONE = new Lead(null, null);
    }

    /** When it was opened and closed, and the quorum figures at opening: members present of members in all. */
    public record Session(@Nullable Instant openedAt, @Nullable Instant closedAt, @Nullable Integer openingPresent,
            @Nullable Integer openingMembers) {

        public static final Session NONE = new Session(null, null, null, null);
    }

    public Meeting with(MeetingState newState) {
        return new Meeting(id, version, designation, slot, lead, newState, session, cancelReason);
    }

    public Meeting with(Slot newSlot) {
        return new Meeting(id, version, designation, newSlot, lead, state, session, cancelReason);
    }

    public Meeting with(Lead newLead) {
        return new Meeting(id, version, designation, slot, newLead, state, session, cancelReason);
    }

    public Meeting with(Designation newDesignation) {
        return new Meeting(id, version, newDesignation, slot, lead, state, session, cancelReason);
    }

    public Meeting with(MeetingState newState, Session newSession) {
        return new Meeting(id, version, designation, slot, lead, newState, newSession, cancelReason);
    }

    /** The same meeting, not held. */
    public Meeting cancelled(MeetingState.Cancelled newState, String reason) {
        return new Meeting(id, version, designation, slot, lead, newState, session, reason);
    }

    /** Whether date and people are meant to stand, so that the rules apply. */
    public boolean stands() {
        return switch (state) {
            case MeetingState.Planned _,MeetingState.Cancelled _ -> false;
            case MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _ -> true;
        };
    }

    /** Whether it has been opened. */
    public boolean begun() {
        return switch (state) {
            case MeetingState.Planned _,MeetingState.Cancelled _,MeetingState.Scheduled _ -> false;
            case MeetingState.Open _,MeetingState.Closed _ -> true;
        };
    }
}
