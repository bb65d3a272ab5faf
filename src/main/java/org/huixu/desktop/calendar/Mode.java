package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekDesk;

/** How the calendar is shown. */
enum Mode {
    MONTH, WEEK, DAY, LIST, YEAR;

    private static final Texts TEXTS = Texts.of(Mode.class);
    private static final int WEEK_DAYS = 7;

    /** The one of that name; the list where none is kept. */
    static Mode of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(LIST);
    }

    String words() {
        return TEXTS.get(switch (this) {
            case MONTH -> "calendar.mode.month";
            case WEEK -> "calendar.mode.week";
            case DAY -> "calendar.mode.day";
            case LIST -> "calendar.mode.list";
            case YEAR -> "calendar.mode.year";
        });
    }

    /** The days that belong together: the month, week, day or year of that day. */
    org.huixu.domain.Period around(LocalDate day) {
        return switch (this) {
            case MONTH, LIST -> span(day.withDayOfMonth(1), Period.ofMonths(1));
            case WEEK -> span(WeekDesk.mondayOf(day), Period.ofDays(WEEK_DAYS));
            case DAY -> span(day, Period.ofDays(1));
            case YEAR -> span(day.withDayOfYear(1), Period.ofYears(1));
        };
    }

    /** The days that are shown: a month with the rest of its first and of its last week. */
    org.huixu.domain.Period shown(LocalDate day) {
        if (this != MONTH) {
            return around(day);
        }
        LocalDate first = WeekDesk.mondayOf(day.withDayOfMonth(1));
        LocalDate end = WeekDesk.mondayOf(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(WEEK_DAYS);
        return new org.huixu.domain.Period(first, end);
    }

    /** The same day so many spans on; the last of a shorter month. */
    LocalDate turn(LocalDate day, int by) {
        return switch (this) {
            case MONTH, LIST -> day.plusMonths(by);
            case WEEK -> day.plusWeeks(by);
            case DAY -> day.plusDays(by);
            case YEAR -> day.plusYears(by);
        };
    }

    /** What the span of the day is called. */
    String name(LocalDate day) {
        return switch (this) {
            case MONTH, LIST -> TEXTS.format("calendar.name.month", Integer.toString(day.getYear()),
                    Integer.toString(day.getMonthValue()));
            case WEEK -> {
                LocalDate first = WeekDesk.mondayOf(day);
                LocalDate last = first.plusDays(WEEK_DAYS - 1L);
                yield first.getMonth() == last.getMonth()
                        ? TEXTS.format("calendar.name.week", Integer.toString(first.getYear()),
                                Integer.toString(first.getMonthValue()), Integer.toString(first.getDayOfMonth()),
                                Integer.toString(last.getDayOfMonth()))
                        : TEXTS.format("calendar.name.weekAcross", Integer.toString(first.getYear()),
                                Integer.toString(first.getMonthValue()), Integer.toString(first.getDayOfMonth()),
                                Integer.toString(last.getMonthValue()), Integer.toString(last.getDayOfMonth()));
            }
            case DAY -> TEXTS.format("calendar.name.day", ChineseText.date(day), ChineseText.weekday(day));
            case YEAR -> TEXTS.format("calendar.name.year", Integer.toString(day.getYear()));
        };
    }

    private static org.huixu.domain.Period span(LocalDate first, Period length) {
        return new org.huixu.domain.Period(first, first.plus(length));
    }
}
