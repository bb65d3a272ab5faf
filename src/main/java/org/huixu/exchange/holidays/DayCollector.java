package org.huixu.exchange.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huixu.application.calendar.HolidayFile.Day;
import org.huixu.application.calendar.HolidayFile.Reading;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.text.Texts;
import org.huixu.domain.calendar.SpecialDayKind;
import org.huixu.exchange.Figures;

/** Collects days and problems; of two entries for one day the first counts. Used by one reading only. */
final class DayCollector {

    static final Texts TEXTS = Texts.of(DayCollector.class);

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 400;

    private final SortedMap<LocalDate, Day> days = new TreeMap<>();
    private final List<LineProblem> problems = new ArrayList<>();

    void problem(int line, String key, Object... figures) {
        problems.add(new LineProblem(line, TEXTS.format(key, Figures.plain(figures))));
    }

    void add(int line, LocalDate onDate, SpecialDayKind kind, String name) {
        if (onDate.getYear() < FIRST_YEAR || onDate.getYear() > LAST_YEAR) {
            problem(line, "holidays.year", onDate, FIRST_YEAR, LAST_YEAR);
            return;
        }
        String known = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        Day earlier = days.putIfAbsent(onDate, new Day(onDate, kind, known));
        if (earlier != null && earlier.kind() != kind) {
            problem(line, "holidays.contradiction", onDate);
        }
    }

    Reading reading() {
        if (days.isEmpty()) {
            problem(1, "holidays.none");
        }
        return new Reading(List.copyOf(days.values()), problems);
    }
}
