package org.huixu.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.PortfolioRow;
import org.huixu.application.people.DirectorySheet.Post;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.people.DirectorySheet.StandInRow;
import org.huixu.application.people.DirectorySheet.UnitLinks;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.application.people.DirectorySheet.UnitTitle;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** The directory as a sheet, with all periods; taking it in again changes nothing. */
public final class DirectoryExport {

    private static final Comparator<UnitName> BY_BEGINNING = Comparator
            .comparing((UnitName name) -> name.period().validFrom());

    private final Store store;

    public DirectoryExport(Store store) {
        this.store = store;
    }

    /** Everything the directory knows; rows are numbered as they will stand in a sheet with one line of headers. */
    public DirectorySheet sheet() {
        return store.read(DirectoryExport::sheet);
    }

    private static DirectorySheet sheet(Reader reader) {
        Map<UnitId, List<UnitName>> names = reader.list(UnitName.class).stream().sorted(BY_BEGINNING)
                .collect(Collectors.groupingBy(UnitName::unitId));
        Map<UnitId, Unit> units = reader.list(Unit.class).stream().collect(Collectors.toMap(Unit::id, one -> one));
        List<Person> persons = reader.list(Person.class);
        Map<PersonId, PersonName> people = people(persons);
        List<Person> sorted = persons.stream()
                .sorted(Comparator.comparing(Person::pinyin).thenComparing(person -> person.id().value())).toList();
        return new DirectorySheet(units(units, names),
                numbered(sorted, (row, one) -> new PersonRow(row, person(people, one.id()), one.pinyin(),
                        one.phone())),
                numbered(reader.list(Appointment.class).stream()
                        .sorted(Comparator.comparingInt(Appointment::rank)
                                .thenComparing(one -> one.period().validFrom()))
                        .toList(),
                        (row, one) -> new AppointmentRow(row, person(people, one.personId()), one.office(),
                                one.unitId() == null ? null : name(names, one.unitId(), one.period()),
                                new Post(one.title(), one.rank()), span(one.period()))),
                numbered(reader.list(Portfolio.class), (row, one) -> new PortfolioRow(row,
                        person(people, one.deputyId()), name(names, one.unitId(), one.period()), span(one.period()))),
                numbered(reader.list(StandIn.class), (row, one) -> new StandInRow(row, person(people, one.deputyId()),
                        person(people, one.standInId()), span(one.period()))),
                numbered(reader.list(Room.class),
                        (row, one) -> new RoomRow(row, one.name(), one.seats(), span(one.period()))));
    }

    private static List<UnitRow> units(Map<UnitId, Unit> units, Map<UnitId, List<UnitName>> names) {
        List<UnitRow> rows = new ArrayList<>();
        units.values().stream()
                .sorted(Comparator.comparingInt(Unit::unitOrder).thenComparing(unit -> unit.id().value()))
                .forEach(unit -> {
                    List<UnitName> borne = names.getOrDefault(unit.id(), List.of());
                    @Nullable
                    UnitName former = null;
                    for (UnitName name : borne) {
                        rows.add(new UnitRow(rows.size() + 2, new UnitTitle(name.shortName(), name.name()),
                                unit.kind(), unit.unitOrder(), span(name.period()),
                                new UnitLinks(former == null || former.shortName().equals(name.shortName()) ? null
                                        : former.shortName(),
                                        name.equals(borne.getLast()) ? successor(unit, names) : null)));
                        former = name;
                    }
                });
        return rows;
    }

    private static @Nullable String successor(Unit unit, Map<UnitId, List<UnitName>> names) {
        UnitId successor = unit.successorId();
        LocalDate end = unit.endedOn();
        return successor == null || end == null ? null : name(names, successor, Period.since(end));
    }

    /** The last short name that the unit bore in the period, or the last of all. */
    private static String name(Map<UnitId, List<UnitName>> names, UnitId unit, Period period) {
        List<UnitName> borne = names.getOrDefault(unit, List.of());
        return borne.stream().filter(name -> name.period().overlaps(period)).reduce((_, later) -> later)
                .or(() -> borne.stream().reduce((_, later) -> later)).map(UnitName::shortName).orElse("");
    }

    /** Persons of one name get the numbers 01, 02 … in the order in which they were entered. */
    private static Map<PersonId, PersonName> people(List<Person> persons) {
        Map<String, List<Person>> byName = persons.stream().collect(Collectors.groupingBy(Person::name));
        Map<PersonId, PersonName> people = new HashMap<>();
        byName.forEach((name, same) -> {
            for (int i = 0; i < same.size(); i++) {
                people.put(same.get(i).id(), new PersonName(name,
                        same.size() == 1 ? null : String.format(Locale.ROOT, "%02d", i + 1)));
            }
        });
        return people;
    }

    private static PersonName person(Map<PersonId, PersonName> people, PersonId id) {
        return Objects.requireNonNull(people.get(id), "every person is in the directory");
    }

    private static Span span(Period period) {
        return new Span(period.validFrom(), period.validTo());
    }

    private interface Numbering<T, R> {

        R row(int number, T value);
    }

    private static <T, R> List<R> numbered(List<T> values, Numbering<T, R> numbering) {
        List<R> rows = new ArrayList<>();
        values.forEach(value -> rows.add(numbering.row(rows.size() + 2, value)));
        return rows;
    }
}
