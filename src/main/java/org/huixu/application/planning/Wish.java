package org.huixu.application.planning;

import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A slot that somebody thinks of.
 *
 * @param meeting the meeting that is to be moved; absent for a new one
 * @param chairId who is to chair; absent: nobody yet
 */
public record Wish(@Nullable MeetingId meeting, MeetingTypeKey type, Meeting.Slot slot, @Nullable PersonId chairId) {
}
