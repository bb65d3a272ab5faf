package org.huixu.domain.material;

import java.time.Instant;
import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a recipient after the first delivery (art. 49).
 *
 * @param givenAt when the opinion came; absent before
 * @param text the opinion; absent where he has none (无意见)
 * @param copyReturnedAt when the first-round copies came back; absent before
 * @param passedOn the day it was passed to the department; absent where there is nothing to pass or it is still to do
 * @param answeredOn the day on which a new version answered it
 */
public record Opinion(OpinionId id, long version, MeetingId meetingId, PersonId personId, @Nullable Instant givenAt,
        @Nullable String text, @Nullable Instant copyReturnedAt, @Nullable LocalDate passedOn,
        @Nullable LocalDate answeredOn) implements Entity {
}
