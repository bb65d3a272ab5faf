package org.huixu.domain.seating;

import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was put on a place by hand, such as by an exchange; the order does not move him.
 *
 * @param personId absent for somebody who is not in the directory
 * @param sitter his name, where he is not in the directory
 * @param seat number in the order of honour of the room's places, from 0
 */
public record SeatPin(SeatPinId id, long version, MeetingId meetingId, @Nullable PersonId personId,
        @Nullable String sitter, int seat)
        implements
        Entity {

    /** Whether it is about him. */
    public boolean of(Sitter one) {
        return personId == null ? one.personId() == null && one.name().equals(sitter) : personId.equals(one.personId());
    }
}
