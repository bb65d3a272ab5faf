package org.huixu.exchange.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.exchange.sheet.SheetProblems;

/** What cannot be seen in one row: doubled rows, persons who cannot be told apart, overlapping periods. */
final class DirectoryChecks {

    private static final Texts TEXTS = Texts.of(DirectoryChecks.class);

    private final SheetProblems problems;

    DirectoryChecks(SheetProblems problems) {
        this.problems = problems;
    }

    /** The sheet without the rows that contradict an earlier one. */
    DirectorySheet sound(DirectorySheet sheet) {
        List<PersonRow> persons = persons(sheet.persons());
        Set<String> shared = shared(persons);
        return new DirectorySheet(
                kept(Layout.UNITS, Column.SHORT_NAME, sheet.units(), DirectorySheet.UnitRow::row,
                        (a, b) -> a.title().shortName().equals(b.title().shortName()) && a.span().overlaps(b.span())),
                persons,
                kept(Layout.APPOINTMENTS, Column.PERSON, named(Layout.APPOINTMENTS, Column.PERSON, sheet.appointments(),
                        DirectorySheet.AppointmentRow::row, one -> unclear(shared, one.person())),
                        DirectorySheet.AppointmentRow::row,
                        (a, b) -> a.person().equals(b.person()) && a.office().equals(b.office())
                                && Objects.equals(a.unit(), b.unit()) && a.span().overlaps(b.span())),
                kept(Layout.PORTFOLIOS, Column.DEPUTY, named(Layout.PORTFOLIOS, Column.DEPUTY, sheet.portfolios(),
                        DirectorySheet.PortfolioRow::row, one -> unclear(shared, one.deputy())),
                        DirectorySheet.PortfolioRow::row, (a, b) -> a.deputy().equals(b.deputy())
                                && a.unit().equals(b.unit()) && a.span().overlaps(b.span())),
                kept(Layout.STAND_INS, Column.DEPUTY, named(Layout.STAND_INS, Column.DEPUTY, sheet.standIns(),
                        DirectorySheet.StandInRow::row,
                        one -> unclear(shared, one.deputy()) || unclear(shared, one.standIn())),
                        DirectorySheet.StandInRow::row, (a, b) -> a.deputy().equals(b.deputy())
                                && a.standIn().equals(b.standIn()) && a.span().overlaps(b.span())),
                kept(Layout.ROOMS, Column.ROOM, sheet.rooms(), DirectorySheet.RoomRow::row,
                        (a, b) -> a.name().equals(b.name()) && a.span().overlaps(b.span())));
    }

    /** Each person once; two of one name both need a number. */
    private List<PersonRow> persons(List<PersonRow> rows) {
        Map<PersonName, Integer> seen = new HashMap<>();
        Map<String, Integer> byName = new HashMap<>();
        rows.forEach(row -> byName.merge(row.person().name(), 1, Integer::sum));
        List<PersonRow> good = new ArrayList<>();
        for (PersonRow row : rows) {
            Integer earlier = seen.putIfAbsent(row.person(), row.row());
            if (earlier != null && row.person().number() != null) {
                problems.add(Layout.PERSONS.title(), row.row(), Column.NUMBER.header(),
                        TEXTS.format("directory.problem.same-row", earlier.toString()));
            } else if (row.person().number() == null && byName.getOrDefault(row.person().name(), 0) > 1) {
                problems.add(Layout.PERSONS.title(), row.row(), Column.NUMBER.header(),
                        TEXTS.format("directory.problem.same-name", row.person().name()));
            } else {
                good.add(row);
            }
        }
        return good;
    }

    private static Set<String> shared(List<PersonRow> persons) {
        Set<String> names = new HashSet<>();
        Set<String> shared = new HashSet<>();
        persons.stream().map(row -> row.person().name()).filter(name -> !names.add(name)).forEach(shared::add);
        return shared;
    }

    private static boolean unclear(Set<String> shared, PersonName person) {
        return person.number() == null && shared.contains(person.name());
    }

    private <T> List<T> named(Layout sheet, Column column, List<T> rows, ToIntFunction<T> number,
            Predicate<T> unclear) {
        return rows.stream().filter(row -> {
            if (unclear.test(row)) {
                problems.add(sheet.title(), number.applyAsInt(row), column.header(),
                        TEXTS.get("directory.problem.which"));
            }
            return !unclear.test(row);
        }).toList();
    }

    private <T> List<T> kept(Layout sheet, Column column, List<T> rows, ToIntFunction<T> number,
            BiPredicate<T, T> clash) {
        List<T> good = new ArrayList<>();
        for (T row : rows) {
            good.stream().filter(earlier -> clash.test(earlier, row)).findFirst().ifPresentOrElse(
                    earlier -> problems.add(sheet.title(), number.applyAsInt(row), column.header(),
                            TEXTS.format("directory.problem.same-row", Integer.toString(number.applyAsInt(earlier)))),
                    () -> good.add(row));
        }
        return good;
    }
}
