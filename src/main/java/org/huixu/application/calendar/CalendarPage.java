package org.huixu.application.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huixu.domain.Period;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.people.PersonId;

/**
 * A span of the calendar.
 *
 * @param working which of its days are working days
 * @param names of public holidays and make-up days, by day
 * @param occasions by day and hour; on one day what takes the whole day comes first
 * @param people what those are called whose time it takes
 * @param undetermined meetings without a date (待定), of all times
 */
public record CalendarPage(Period period, WorkingCalendar working, Map<LocalDate, String> names,
        Map<PersonId, String> people, List<Occasion> occasions, List<Occasion> undetermined) {

    public CalendarPage {
        names = Map.copyOf(names);
        people = Map.copyOf(people);
        occasions = List.copyOf(occasions);
        undetermined = List.copyOf(undetermined);
    }

    /** What is on that day, by hour. */
    public List<Occasion> on(LocalDate day) {
        return occasions.stream().filter(one -> one.on(day)).toList();
    }

    /** The same with those alone that the reader wants to see. */
    public CalendarPage where(Predicate<Occasion> wanted) {
        return new CalendarPage(period, working, names, people, occasions.stream().filter(wanted).toList(),
                undetermined.stream().filter(wanted).toList());
    }
}
