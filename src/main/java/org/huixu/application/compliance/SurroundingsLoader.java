package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.huixu.application.regulation.RegulationShelf;
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
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/**
 * Loads people and working days around a day, once per transaction for a span of months, so that a meeting and all its
 * items share them.
 */
final class SurroundingsLoader {

    /** An item's route and the signing of minutes lie within so many months of the meeting. */
    private static final int MONTHS = 6;

    private final Reader reader;
    private final RegulationShelf shelf;
    private @Nullable Regulations regulations;
    private @Nullable Loaded loaded;

    /** What was loaded, and for which days. */
    private record Loaded(Period span, Directory directory, WorkingCalendar calendar) {
    }

    SurroundingsLoader(Reader reader, RegulationShelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
    }

    Optional<Regulation> regulation(LocalDate day) {
        Regulations known = regulations;
        if (known == null) {
            known = shelf.all(reader);
            regulations = known;
        }
        return known.on(day);
    }

    Surroundings load(Regulation regulation, LocalDate day, OfficeTime time) {
        Loaded known = around(day, day);
        return new Surroundings(new Authority(regulation, known.directory()), known.calendar(), time);
    }

    /** Makes one load serve all these days, however far apart: an item put off for a year is not loaded for alone. */
    void prepare(Collection<LocalDate> days) {
        if (!days.isEmpty()) {
            around(Collections.min(days), Collections.max(days));
        }
    }

    private Loaded around(LocalDate first, LocalDate last) {
        Loaded known = loaded;
        if (known == null || known.span().validFrom().isAfter(first.minusMonths(1))
                || !known.span().contains(last.plusMonths(1))) {
            known = load(new Period(first.minusMonths(MONTHS), last.plusMonths(MONTHS)));
            loaded = known;
        }
        return known;
    }

    private Loaded load(Period span) {
        Filter overlapping = Filter.overlapping(span);
        Directory directory = new Directory(reader.list(Person.class),
                new Directory.Units(reader.list(Unit.class), reader.list(UnitName.class)),
                reader.list(Appointment.class, overlapping),
                new Directory.Duties(reader.list(Portfolio.class, overlapping),
                        reader.list(StandIn.class, overlapping), reader.list(Absence.class, overlapping)));
        LocalDate end = span.validTo() == null ? span.validFrom() : span.validTo();
        WorkingCalendar calendar = new WorkingCalendar(reader.list(SpecialDay.class, Filter.between("onDate",
                span.validFrom().withDayOfYear(1), end.withDayOfYear(1).plusYears(1))));
        return new Loaded(span, directory, calendar);
    }
}
