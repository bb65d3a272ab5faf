package org.huixu.desktop.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huixu.domain.compliance.OfficeTime;

/** Moments as short as they can be understood beside a meeting. */
public final class Moments {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private Moments() {
    }

    /** 14:30. */
    public static String clock(OfficeTime time, Instant moment) {
        return CLOCK.format(time.local(moment));
    }

    /** 06-12, with the year when it is not the current one. */
    public static String day(OfficeTime time, LocalDate day) {
        return (day.getYear() == time.today().getYear() ? DAY : FULL).format(day);
    }

    /** 06-12 14:30. */
    public static String of(OfficeTime time, Instant moment) {
        return day(time, time.local(moment).toLocalDate()) + ' ' + clock(time, moment);
    }

    /** The time alone on that day, with the day on others. */
    public static String beside(OfficeTime time, LocalDate day, Instant moment) {
        return time.local(moment).toLocalDate().equals(day) ? clock(time, moment) : of(time, moment);
    }
}
