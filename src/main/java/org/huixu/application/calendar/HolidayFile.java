package org.huixu.application.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.domain.calendar.SpecialDayKind;

/** Port to files with public holidays and make-up days: CSV (date,kind,name) and ICS calendars. */
public interface HolidayFile {

    /**
     * Reads a file; what cannot be read is named by line and left out.
     *
     * @throws RefusedFile if it is no text or too big
     */
    Reading read(Path file);

    /** The days that come with the program. */
    List<Day> shipped();

    /** A day made free or working. */
    record Day(LocalDate onDate, SpecialDayKind kind, String name) {
    }

    /** The days, each once, in order; and what is wrong with the rest. */
    record Reading(List<Day> days, List<LineProblem> problems) {

        public Reading {
            days = List.copyOf(days);
            problems = List.copyOf(problems);
        }
    }
}
