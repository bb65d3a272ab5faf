package org.huixu.application.attendance;

import java.time.LocalDate;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/**
 * Leave that somebody should ask for, because an absence of his touches a meeting to which he is invited.
 *
 * @param reason in words, from what is recorded of the absence
 */
public record LeaveProposal(MeetingId meetingId, LocalDate day, String meeting, PersonId personId, String person,
        LeaveCause cause, String reason) {
}
