package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A place in the calendar.
 *
 * @param start absent where only the day is pointed at
 * @param end of a range of hours, if one was marked
 */
record Spot(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {

    static Spot on(LocalDate day) {
        return new Spot(day, null, null);
    }
}
