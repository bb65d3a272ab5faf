package org.huixu.domain.attendance;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** The summary of a meeting's leave requests was reported to the head (art. 50). */
public record LeaveSummary(LeaveSummaryId id, long version, MeetingId meetingId, PersonId reportedToId,
        Instant reportedAt) implements Entity {
}
