package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * Loads people and working days around a day, for a span of years: once for all transactions until one of them changes,
 * see {@link Edition}.
 */
final class SurroundingsLoader {

    /** An item's route and the signing of minutes lie within so many months of the meeting. */
    private static final int MONTHS = 6;

    private final Reader reader;
    private final RegulationShelf shelf;
    private @Nullable Loaded loaded;

    /** What was loaded of which edition. */
    private record Loaded(Edition edition, Span span, Around around) {
    }

    /** The people and the working days of a span. */
    private record Around(Directory directory, WorkingCalendar calendar) {
    }

    /** From the first day of a year to the first day of another: whole years, so that different days share one span. */
    private record Span(LocalDate from, LocalDate to) {

        static Span around(LocalDate first, LocalDate last) {
            return new Span(first.minusMonths(MONTHS).withDayOfYear(1),
                    last.plusMonths(MONTHS).withDayOfYear(1).plusYears(1));
        }

        boolean holds(LocalDate first, LocalDate last) {
            return from.isBefore(first.minusMonths(1)) && last.plusMonths(1).isBefore(to);
        }
    }

    SurroundingsLoader(Reader reader, RegulationShelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
    }

    Optional<Regulation> regulation(LocalDate day) {
        return shelf.all(reader).on(day);
    }

    Surroundings load(Regulation regulation, LocalDate day, OfficeTime time) {
        Around known = around(day, day);
        return new Surroundings(new Authority(regulation, known.directory()), known.calendar(), time);
    }

    /** Makes one load serve all these days, however far apart: an item put off for a year is not loaded for alone. */
    void prepare(Collection<LocalDate> days) {
        if (!days.isEmpty()) {
            around(Collections.min(days), Collections.max(days));
        }
    }

    private Around around(LocalDate first, LocalDate last) {
        Edition edition = reader.edition();
        Loaded known = loaded;
        if (known == null || known.edition() != edition || !known.span().holds(first, last)) {
            Span span = Span.around(first, last);
            known = new Loaded(edition, span, edition.keep(span, () -> load(span)));
            loaded = known;
        }
        return known.around();
    }

    private Around load(Span span) {
        Filter overlapping = Filter.overlapping(new Period(span.from(), span.to()));
        Directory directory = new Directory(reader.list(Person.class),
                new Directory.Units(reader.list(Unit.class), reader.list(UnitName.class)),
                reader.list(Appointment.class, overlapping),
                new Directory.Duties(reader.list(Portfolio.class, overlapping),
                        reader.list(StandIn.class, overlapping), reader.list(Absence.class, overlapping)));
        WorkingCalendar calendar = new WorkingCalendar(
                reader.list(SpecialDay.class, Filter.between("onDate", span.from(), span.to())));
        return new Around(directory, calendar);
    }
}
