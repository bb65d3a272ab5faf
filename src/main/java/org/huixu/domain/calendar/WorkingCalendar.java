package org.huixu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which days are working days: Monday to Friday but for public holidays, and make-up days. Immutable.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, SpecialDayKind> special;
    private final Set<Integer> knownYears;

    public WorkingCalendar(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDayKind> byDate = new HashMap<>();
        days.forEach(day -> byDate.put(day.onDate(), day.kind()));
        this.special = Map.copyOf(byDate);
        this.knownYears = days.stream().map(day -> day.onDate().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        SpecialDayKind kind = special.get(day);
        if (kind != null) {
            return kind == SpecialDayKind.WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether the public holidays of that year are known; otherwise only weekends count as free. */
    public boolean knows(int year) {
        return knownYears.contains(year);
    }

    /**
     * The working day {@code count} working days before {@code day}, which itself is not counted.
     *
     * @param count working days, at least 0; 0 gives {@code day} itself
     */
    public Deadline before(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    /** The working day {@code count} working days after {@code day}, which itself is not counted. */
    public Deadline after(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** The day itself where it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The day itself where it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** How many working days before {@code end} the day lies; {@code end} itself is not counted. */
    public int workingDaysBetween(LocalDate day, LocalDate end) {
        return (int) day.datesUntil(end).filter(this::isWorkingDay).count();
    }

    /** How many working days have come since that day, which is not counted itself; today is, where it is one. */
    public int workingDaysSince(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? workingDaysBetween(day.plusDays(1), today.plusDays(1)) : 0;
    }

    private Deadline walk(LocalDate day, int count, int direction) {
        Set<Integer> unknown = new TreeSet<>();
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(direction);
            if (!knows(at.getYear())) {
                unknown.add(at.getYear());
            }
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return new Deadline(at, unknown);
    }
}
