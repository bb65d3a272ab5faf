package org.huixu.domain.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.huixu.domain.Entity;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be seen to for a meeting (会务事项). Its deadline counts back from the meeting and moves with it.
 *
 * @param lineOrder place in the list, from 1
 * @param note remark; absent without one
 */
public record Arrangement(ArrangementId id, long version, MeetingId meetingId, int lineOrder, Chore chore, Tick tick,
        @Nullable String note) implements Entity {

    /** When and by whom it was ticked off; absent while it is open. */
    public record Tick(@Nullable Instant tickedAt, @Nullable String tickedBy) {

        public static final Tick OPEN = new Tick(null, null);
    }

    public boolean done() {
        return tick.tickedAt() != null;
    }

    public Arrangement ticked(Tick other) {
        return new Arrangement(id, version, meetingId, lineOrder, chore, other, note);
    }

    public Arrangement at(int place) {
        return new Arrangement(id, version, meetingId, place, chore, tick, note);
    }

    public Arrangement as(Chore other, @Nullable String newNote) {
        return new Arrangement(id, version, meetingId, lineOrder, other, tick, newNote);
    }

    /** Until when it is to be done; absent while the meeting has no day. */
    public @Nullable LocalDateTime due(Meeting meeting, WorkingCalendar calendar) {
        LocalDate day = meeting.slot().onDate();
        if (day == null) {
            return null;
        }
        Integer before = chore.daysBefore();
        LocalTime start = meeting.slot().startsAt();
        if (before == null) {
            return day.atTime(start == null ? LocalTime.of(8, 0) : start);
        }
        LocalDate due = before == 0 ? day : calendar.before(day, before).day();
        LocalTime at = chore.dueAt();
        return due.atTime(at != null ? at : before == 0 && start != null ? start : LocalTime.of(23, 59));
    }
}
