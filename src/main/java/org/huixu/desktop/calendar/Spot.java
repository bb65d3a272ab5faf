package org.huixu.desktop.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.application.calendar.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A place in the calendar.
 *
 * @param start absent where only the day is pointed at
 * @param end of a range of hours, where one is pointed at
 */
record Spot(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {

    /** Minutes. */
    private static final int HARDLY = 8;

    /** The same with an end, as long after the start as that one has it; at most to the end of the day. */
    Spot lasting(Occasion.Time known) {
        if (start == null || known.start() == null || known.end() == null) {
            return this;
        }
        LocalTime then = start.plus(Duration.between(known.start(), known.end()));
        return new Spot(day, start, then.isAfter(start) ? then : LocalTime.MAX);
    }

    /** Where it was, if that is hardly another place: hours are pointed at by the quarter. */
    Spot near(LocalDate before, @Nullable LocalTime at) {
        return start != null && at != null && day.equals(before)
                && Math.abs(Duration.between(at, start).toMinutes()) <= HARDLY ? new Spot(day, at, end) : this;
    }

    static Spot on(LocalDate day) {
        return new Spot(day, null, null);
    }
}
