package org.huixu.domain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office, led which unit and was away when, for some span of time. Immutable. Lists are ordered by rank.
 */
public final class Directory {

    private static final Comparator<Appointment> BY_RANK = Comparator.comparingInt(Appointment::rank)
            .thenComparing(appointment -> appointment.id().value());

    private final Map<PersonId, Person> persons;
    private final Units units;
    private final List<Appointment> appointments;
    private final Map<PersonId, List<Appointment>> byPerson;
    private final Duties duties;

    /** Units and their names. */
    public record Units(List<Unit> list, List<UnitName> names) {

        public Units {
            list = List.copyOf(list);
            names = List.copyOf(names);
        }
    }

    /** Division of work, stand-ins and absences. */
    public record Duties(List<Portfolio> portfolios, List<StandIn> standIns, List<Absence> absences) {

        public Duties {
            portfolios = List.copyOf(portfolios);
            standIns = List.copyOf(standIns);
            absences = List.copyOf(absences);
        }
    }

    public Directory(List<Person> persons, Units units, List<Appointment> appointments, Duties duties) {
        this.persons = persons.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
        this.units = units;
        this.appointments = appointments.stream().sorted(BY_RANK).toList();
        this.byPerson = this.appointments.stream().collect(Collectors.groupingBy(Appointment::personId));
        this.duties = duties;
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** All persons, in no order. */
    public Collection<PersonId> everybody() {
        return persons.keySet();
    }

    /** The person's name, or a question mark for somebody who is not in the directory. */
    public String name(@Nullable PersonId id) {
        Person person = id == null ? null : persons.get(id);
        return person == null ? "?" : person.name();
    }

    /** Everybody of that name. */
    public List<PersonId> named(String name) {
        return persons.values().stream().filter(one -> one.name().equals(name)).map(Person::id).toList();
    }

    /** The offices that the person holds on the day. */
    public List<Appointment> appointments(PersonId person, LocalDate day) {
        return byPerson.getOrDefault(person, List.of()).stream().filter(one -> one.period().contains(day)).toList();
    }

    /** Those who hold the office on the day, in that unit if one is given. */
    public List<Appointment> holders(OfficeKey office, @Nullable UnitId unit, LocalDate day) {
        return appointments.stream().filter(one -> one.office().equals(office) && one.period().contains(day))
                .filter(one -> unit == null || unit.equals(one.unitId())).toList();
    }

    public boolean holds(PersonId person, OfficeKey office, LocalDate day) {
        return appointments(person, day).stream().anyMatch(one -> one.office().equals(office));
    }

    /** Place of the person in lists on the day; those without office come last. */
    public int rank(PersonId person, LocalDate day) {
        return appointments(person, day).stream().mapToInt(Appointment::rank).min().orElse(Integer.MAX_VALUE);
    }

    /** Order of persons in lists on the day: by rank, then by pinyin. */
    public Comparator<PersonId> byRank(LocalDate day) {
        return Comparator.<PersonId>comparingInt(id -> rank(id, day))
                .thenComparing(id -> person(id).map(Person::pinyin).orElse("")).thenComparing(PersonId::value);
    }

    /** The title of the person's first office on the day; empty without office. */
    public String post(PersonId person, LocalDate day) {
        List<Appointment> held = appointments(person, day);
        return held.isEmpty() ? "" : held.getFirst().title();
    }

    public Optional<UnitName> unitName(UnitId unit, LocalDate day) {
        return units.names().stream().filter(name -> name.unitId().equals(unit) && name.period().contains(day))
                .findFirst();
    }

    /** The short name of the unit on the day, or the last it had. */
    public String shortName(UnitId unit, LocalDate day) {
        return unitName(unit, day).or(() -> units.names().stream().filter(name -> name.unitId().equals(unit))
                .max(Comparator.comparing(name -> name.period().validFrom()))).map(UnitName::shortName).orElse("?");
    }

    /** What the units are called that exist on the day, in their order. */
    public List<UnitName> unitNames(LocalDate day) {
        return units.list().stream()
                .sorted(Comparator.comparingInt(Unit::unitOrder).thenComparing(unit -> unit.id().value()))
                .filter(unit -> unit.endedOn() == null || day.isBefore(unit.endedOn()))
                .flatMap(unit -> unitName(unit.id(), day).stream()).toList();
    }

    /** Names that no unit bears on the day, though one did before or will later. */
    public List<UnitName> namesOutOfUse(LocalDate day) {
        List<UnitName> inUse = unitNames(day);
        return units.names().stream().filter(name -> !inUse.contains(name)).toList();
    }

    /** The unit itself where it exists on the day, else the one that has taken over its business by then. */
    public Optional<UnitId> bearer(UnitId unit, LocalDate day) {
        Set<UnitId> passed = new HashSet<>();
        Optional<Unit> bearer = unit(unit);
        while (bearer.isPresent() && passed.add(bearer.get().id())) {
            Unit one = bearer.get();
            if (one.endedOn() == null || day.isBefore(one.endedOn())) {
                return Optional.of(one.id());
            }
            bearer = Optional.ofNullable(one.successorId()).flatMap(this::unit);
        }
        return Optional.empty();
    }

    /** The unit that bears this short or full name on the day. */
    public Optional<UnitId> unitNamed(String name, LocalDate day) {
        return units.names().stream().filter(one -> one.period().contains(day))
                .filter(one -> one.shortName().equals(name) || one.name().equals(name)).map(UnitName::unitId)
                .findFirst();
    }

    public Optional<Unit> unit(UnitId id) {
        return units.list().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The deputies in charge of the unit on the day; normally one. */
    public List<PersonId> inChargeOf(UnitId unit, LocalDate day) {
        return duties.portfolios().stream().filter(one -> one.unitId().equals(unit) && one.period().contains(day))
                .map(Portfolio::deputyId).toList();
    }

    public List<PersonId> standInsOf(PersonId deputy, LocalDate day) {
        return duties.standIns().stream().filter(one -> one.deputyId().equals(deputy) && one.period().contains(day))
                .map(StandIn::standInId).toList();
    }

    /** Whether an absence of the person is recorded that covers the day. */
    public boolean absent(PersonId person, LocalDate day) {
        return absence(person, day).isPresent();
    }

    /** The recorded absence of the person that covers the day. */
    public Optional<Absence> absence(PersonId person, LocalDate day) {
        return duties.absences().stream()
                .filter(one -> one.personId().equals(person) && one.period().contains(day)).findFirst();
    }
}
