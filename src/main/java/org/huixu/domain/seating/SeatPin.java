package org.huixu.domain.seating;

import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/**
 * Somebody was put on a place by hand, such as by an exchange; the order does not move him.
 *
 * @param seat number in the order of honour of the room's places, from 0
 */
public record SeatPin(SeatPinId id, long version, MeetingId meetingId, PersonId personId, int seat)
        implements
        Entity {
}
