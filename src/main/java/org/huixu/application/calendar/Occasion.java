package org.huixu.application.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Something in the calendar: a meeting of the office, or what takes its leaders' time.
 *
 * @param id of the record behind it
 * @param sort what sort it is, in words: 常务会议, 区委会议, 出差
 * @param order place of the meeting's type in the regulation of its day, from 0; -1 for what is no meeting
 * @param who the people whose time it takes; of an event those who go
 * @param units theirs on the day
 */
public record Occasion(Kind kind, String id, String title, String sort, int order, Time time, Place place,
        @Nullable MeetingState state, Set<PersonId> who, Set<UnitId> units) {

    private static final Texts TEXTS = Texts.of(Occasion.class);

    /** What it is. */
    public enum Kind {
        MEETING, EVENT, ABSENCE, WORK_MEETING
    }

    /**
     * When.
     *
     * @param from first day; absent while to be determined
     * @param last last day, the same as the first but for absences
     * @param start absent where it takes the whole day, is to be determined or follows another meeting
     * @param end as planned; absent where nobody said so
     * @param afterPrevious whether it begins after the meeting before it
     * @param planned how long its agenda takes, in minutes; 0 where nobody said so
     */
    public record Time(@Nullable LocalDate from, @Nullable LocalDate last, @Nullable LocalTime start,
            @Nullable LocalTime end, boolean afterPrevious, int planned) {

        static Time on(LocalDate day) {
            return new Time(day, day, null, null, false, 0);
        }

        /**
         * How long it takes, in minutes: as planned, else what its agenda takes, at least the usual.
         *
         * @param usual how long something takes of which nobody said so
         */
        public long minutes(int usual) {
            return start == null || end == null
                    ? Math.max(usual, planned)
                    : Math.max(Duration.between(start, end).toMinutes(), planned);
        }
    }

    /**
     * Where.
     *
     * @param roomId the room's, where it is one of the office's
     * @param name empty where nobody said so
     */
    public record Place(@Nullable String roomId, String name) {
    }

    public Occasion {
        who = Set.copyOf(who);
        units = Set.copyOf(units);
    }

    /** From when to when in words; empty for what takes whole days. */
    public String hours() {
        LocalTime start = time.start();
        LocalTime end = time.end();
        if (time.afterPrevious()) {
            return TEXTS.get("calendar.hours.afterPrevious");
        }
        if (start == null) {
            return kind == Kind.MEETING ? TEXTS.get("calendar.hours.open") : "";
        }
        return end == null ? start.toString() : TEXTS.format("calendar.hours", start.toString(), end.toString());
    }

    /** Whether it is on that day. */
    public boolean on(LocalDate day) {
        return time.from() != null && !day.isBefore(time.from()) && time.last() != null && !day.isAfter(time.last());
    }

    /** Whether it is a meeting that is not held. */
    public boolean cancelled() {
        return state instanceof MeetingState.Cancelled;
    }
}
