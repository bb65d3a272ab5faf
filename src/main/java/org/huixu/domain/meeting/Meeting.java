package org.huixu.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** A meeting. Times of day are office time. */
public record Meeting(MeetingId id, long version, Designation designation, Slot slot, Lead lead, MeetingState state,
        Session session) implements Entity {

    /**
     * What the meeting is.
     *
     * @param code readable and unique, e.g. 2026-常务-12
     * @param ordinal 第N次 of its series, fixed at opening; absent where the type has none
     */
    public record Designation(MeetingTypeKey type, String code, @Nullable Integer ordinal, String title) {
    }

    /**
     * When and where.
     *
     * @param onDate absent while to be determined (待定)
     * @param startsAt absent while to be determined or when it begins after the previous meeting
     */
    public record Slot(@Nullable LocalDate onDate, @Nullable LocalTime startsAt, boolean afterPrevious,
            @Nullable RoomId roomId, @Nullable String place) {

        public static final Slot UNDETERMINED = new Slot(null, null, false, null, null);

        public Slot on(@Nullable LocalDate date, @Nullable LocalTime start) {
            return new Slot(date, start, afterPrevious, roomId, place);
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
        return new Meeting(id, version, designation, slot, lead, newState, session);
    }

    public Meeting with(Slot newSlot) {
        return new Meeting(id, version, designation, newSlot, lead, state, session);
    }

    public Meeting with(Lead newLead) {
        return new Meeting(id, version, designation, slot, newLead, state, session);
    }

    public Meeting with(Designation newDesignation) {
        return new Meeting(id, version, newDesignation, slot, lead, state, session);
    }

    public Meeting with(MeetingState newState, Session newSession) {
        return new Meeting(id, version, designation, slot, lead, newState, newSession);
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
