package org.huixu.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.people.DirectoryPlan.Part;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.domain.Period;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.people.UnitNameId;
import org.jspecify.annotations.Nullable;

/** Plans the rows of units: each row is one name of a unit; the last row of a unit says what the unit is. */
final class UnitPlanner {

    private static final Comparator<UnitName> BY_BEGINNING = Comparator
            .comparing((UnitName name) -> name.period().validFrom());

    private final DirectoryBook book;
    private final PlanLines lines;
    private final List<Named> named = new ArrayList<>();

    /** A row and the name that it became. */
    private record Named(UnitRow row, UnitName name) {
    }

    UnitPlanner(DirectoryBook book, PlanLines lines) {
        this.book = book;
        this.lines = lines;
    }

    void plan(List<UnitRow> rows) {
        rows.stream().sorted(Comparator.comparing((UnitRow row) -> row.span().from()))
                .forEach(row -> lines.row(Part.UNITS, row.row(), label(row), () -> named.add(name(row))));
        named.forEach(one -> lines.row(Part.UNITS, one.row().row(), label(one.row()), () -> unit(one)));
    }

    private static String label(UnitRow row) {
        return row.title().shortName();
    }

    private Named name(UnitRow row) {
        Period period = period(row.span());
        String shortName = row.title().shortName();
        List<UnitName> alike = book.all(UnitName.class).stream().filter(one -> one.shortName().equals(shortName))
                .toList();
        @Nullable
        UnitName known = Match.of(alike, UnitName::period, period).orElse(null);
        UnitId unit = known == null ? unitOf(row, alike) : known.unitId();
        book.all(UnitName.class).stream()
                .filter(one -> one.unitId().equals(unit) && !one.equals(known) && one.period().overlaps(period))
                .findFirst().ifPresent(other -> {
                    throw new RowConflict("people.conflict.name-overlap", other.shortName(),
                            PlanLines.text(other.period()));
                });
        if (book.find(Unit.class, unit).isEmpty()) {
            book.put(new Unit(unit, 0, row.kind(), row.order(), null, null));
        }
        UnitName name = new UnitName(known == null ? new UnitNameId(book.newId()) : known.id(),
                known == null ? 0 : known.version(), unit, row.title().fullName(), shortName, period);
        book.put(name);
        return new Named(row, name);
    }

    /** A new name belongs to the unit that bore the former name, or bore this one at another time; else to a new unit. */
    private UnitId unitOf(UnitRow row, List<UnitName> alike) {
        String former = row.links().formerName();
        if (former != null) {
            return book.all(UnitName.class).stream().filter(one -> one.shortName().equals(former))
                    .filter(one -> !one.period().validFrom().isAfter(row.span().from())).max(BY_BEGINNING)
                    .map(UnitName::unitId)
                    .orElseThrow(() -> new RowConflict("people.conflict.former", former));
        }
        return alike.stream().max(BY_BEGINNING).map(UnitName::unitId).orElseGet(() -> new UnitId(book.newId()));
    }

    private void unit(Named one) {
        UnitId id = one.name().unitId();
        UnitRow row = one.row();
        if (last(id).equals(one)) {
            Unit unit = book.find(Unit.class, id).orElseThrow();
            LocalDate end = book.all(UnitName.class).stream().filter(name -> name.unitId().equals(id))
                    .max(BY_BEGINNING).orElseThrow().period().validTo();
            UnitId successor = successor(one, end, unit);
            Unit planned = new Unit(id, unit.version(), row.kind(), row.order(), end, successor);
            book.put(planned);
            lines.note(Part.UNITS, row.row(), label(row), List.of(one.name(), planned));
        } else {
            lines.note(Part.UNITS, row.row(), label(row), List.of(one.name()));
        }
    }

    private Named last(UnitId id) {
        return named.stream().filter(one -> one.name().unitId().equals(id)).reduce((_, later) -> later).orElseThrow();
    }

    private @Nullable UnitId successor(Named one, @Nullable LocalDate end, Unit unit) {
        String name = one.row().links().successor();
        if (name == null) {
            return unit.successorId();
        }
        if (end == null) {
            book.takeBack(one.name());
            throw new RowConflict("people.conflict.successor-without-end", name);
        }
        return book.unitsNamed(name, Period.since(end)).stream().filter(other -> !other.equals(unit.id())).findFirst()
                .orElseThrow(() -> {
                    book.takeBack(one.name());
                    return new RowConflict("people.conflict.no-unit", name, PlanLines.text(Period.since(end)));
                });
    }

    static Period period(DirectorySheet.Span span) {
        return new Period(span.from(), span.to());
    }
}
