package org.huixu.application.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** The directory as people look at it; each list is a fixed number of statements. */
public final class DirectoryLists {

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final RegulationShelf regulations;

    public DirectoryLists(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /** Where somebody stands on a day: in office, not yet or without any entry, or no longer. */
    public enum Standing {
        IN_OFFICE, WITHOUT_OFFICE, FORMER
    }

    /**
     * A person in the list of a day.
     *
     * @param titles of the offices held on the day, the first of them first
     * @param away whether an absence is recorded for the day
     */
    public record PersonLine(Person person, List<String> titles, Standing standing, boolean away) {

        public PersonLine {
            titles = List.copyOf(titles);
        }
    }

    /** An office that was held, with the names of person, office and unit. */
    public record Held(Appointment appointment, String person, String office, String unit) {
    }

    /** A duty between a person and a unit or another person, named. */
    public record Duty<T>(T fact, String deputy, String other) {
    }

    /** Everything about a person, the newest first. */
    public record PersonFile(Person person, List<Held> offices, List<Duty<Portfolio>> portfolios,
            List<Duty<StandIn>> standIns, List<Absence> absences) {

        public PersonFile {
            offices = List.copyOf(offices);
            portfolios = List.copyOf(portfolios);
            standIns = List.copyOf(standIns);
            absences = List.copyOf(absences);
        }
    }

    /**
     * A unit in the list of a day.
     *
     * @param names all it had, the newest first
     * @param leaders those whose office is of the unit on the day, with their titles
     * @param inCharge the deputies in charge on the day
     * @param successor short name of the unit that took over
     */
    public record UnitLine(Unit unit, List<UnitName> names, String name, String shortName, List<Held> leaders,
            String inCharge, @Nullable String successor) {

        public UnitLine {
            names = List.copyOf(names);
            leaders = List.copyOf(leaders);
        }
    }

    /** Offices and units to choose from. */
    public record Choices(List<Office> offices, List<UnitLine> units) {

        public Choices {
            offices = List.copyOf(offices);
            units = List.copyOf(units);
        }
    }

    /** All persons: those in office by rank, then those without, then those of former times. */
    public List<PersonLine> people(LocalDate day) {
        return store.read(reader -> {
            List<Appointment> all = reader.list(Appointment.class);
            Directory directory = directory(reader, all, reader.list(Absence.class, Filter.on(day)));
            Map<PersonId, List<Appointment>> held = all.stream()
                    .collect(Collectors.groupingBy(Appointment::personId));
            return reader.list(Person.class).stream().map(person -> {
                List<Appointment> ever = held.getOrDefault(person.id(), List.of());
                List<String> titles = directory.appointments(person.id(), day).stream().map(Appointment::title)
                        .distinct().toList();
                return new PersonLine(person, titles, standing(ever, titles, day), directory.absent(person.id(), day));
            }).sorted(Comparator.comparing(PersonLine::standing)
                    .thenComparing(line -> line.person().id(), directory.byRank(day))).toList();
        });
    }

    private static Standing standing(List<Appointment> ever, List<String> titles, LocalDate day) {
        if (!titles.isEmpty()) {
            return Standing.IN_OFFICE;
        }
        boolean over = !ever.isEmpty()
                && ever.stream().allMatch(one -> one.period().validTo() != null
                        && !one.period().validTo().isAfter(day));
        return over ? Standing.FORMER : Standing.WITHOUT_OFFICE;
    }

    /** Everything about one person. */
    public PersonFile person(PersonId id) {
        return store.read(reader -> {
            Directory directory = directory(reader, List.of(), List.of());
            Map<OfficeKey, String> offices = offices(reader);
            List<Held> held = reader.list(Appointment.class, Filter.eq("personId", id)).stream()
                    .sorted(Comparator.comparing((Appointment one) -> one.period().validFrom()).reversed()
                            .thenComparingInt(Appointment::rank))
                    .map(one -> held(one, directory, offices)).toList();
            List<Duty<Portfolio>> portfolios = reader.list(Portfolio.class, Filter.eq("deputyId", id)).stream()
                    .sorted(Comparator.comparing((Portfolio one) -> one.period().validFrom()).reversed())
                    .map(one -> new Duty<>(one, directory.name(id),
                            directory.shortName(one.unitId(), last(one.period().validFrom(), one.period().validTo()))))
                    .toList();
            List<Duty<StandIn>> standIns = Stream
                    .concat(reader.list(StandIn.class, Filter.eq("deputyId", id)).stream(),
                            reader.list(StandIn.class, Filter.eq("standInId", id)).stream())
                    .sorted(Comparator.comparing((StandIn one) -> one.period().validFrom()).reversed())
                    .map(one -> new Duty<>(one, directory.name(one.deputyId()), directory.name(one.standInId())))
                    .toList();
            return new PersonFile(reader.get(Person.class, id), held, portfolios, standIns,
                    reader.list(Absence.class, Filter.eq("personId", id)).stream()
                            .sorted(Comparator.comparing((Absence one) -> one.period().validFrom()).reversed())
                            .toList());
        });
    }

    /** All units in their order, also those that have ended. */
    public List<UnitLine> units(LocalDate day) {
        return store.read(reader -> units(reader, day));
    }

    private List<UnitLine> units(Reader reader, LocalDate day) {
        List<Appointment> appointments = reader.list(Appointment.class, Filter.on(day));
        Directory directory = directory(reader, appointments, List.of());
        Map<OfficeKey, String> offices = offices(reader);
        Map<UnitId, List<UnitName>> names = reader.list(UnitName.class).stream()
                .sorted(Comparator.comparing((UnitName one) -> one.period().validFrom()).reversed())
                .collect(Collectors.groupingBy(UnitName::unitId));
        return reader.list(Unit.class).stream()
                .sorted(Comparator.comparingInt(Unit::unitOrder).thenComparing(unit -> unit.id().value()))
                .map(unit -> {
                    List<UnitName> borne = names.getOrDefault(unit.id(), List.of());
                    UnitId successor = unit.successorId();
                    return new UnitLine(unit, borne,
                            directory.unitName(unit.id(), day).or(() -> borne.stream().findFirst())
                                    .map(UnitName::name).orElse(""),
                            directory.shortName(unit.id(), day),
                            appointments.stream().filter(one -> unit.id().equals(one.unitId()))
                                    .sorted(Comparator.comparingInt(Appointment::rank))
                                    .map(one -> held(one, directory, offices)).toList(),
                            directory.inChargeOf(unit.id(), day).stream().map(directory::name)
                                    .collect(Collectors.joining(" ")),
                            successor == null ? null : directory.shortName(successor, day));
                }).toList();
    }

    /** Who held the office, in that unit if one is given, the newest first. */
    public List<Held> holders(OfficeKey office, @Nullable UnitId unit) {
        return store.read(reader -> {
            Directory directory = directory(reader, List.of(), List.of());
            Map<OfficeKey, String> offices = offices(reader);
            return reader.list(Appointment.class, Filter.eq("office", office)).stream()
                    .filter(one -> unit == null || unit.equals(one.unitId()))
                    .sorted(Comparator.comparing((Appointment one) -> one.period().validFrom()).reversed()
                            .thenComparingInt(Appointment::rank))
                    .map(one -> held(one, directory, offices)).toList();
        });
    }

    /** Offices of the regulation of the day, or else of the newest one; and all units. */
    public Choices choices(LocalDate day) {
        return store.read(reader -> new Choices(regulations.all(reader).on(day)
                .or(() -> latest(reader)).map(one -> one.offices().list()).orElse(List.of()), units(reader, day)));
    }

    /** All rooms by name, also those no longer used. */
    public List<Room> rooms() {
        return store.read(reader -> reader.list(Room.class)).stream()
                .sorted(Comparator.comparing((Room room) -> room.period().validTo() != null)
                        .thenComparing(room -> room.id().value()))
                .toList();
    }

    private Optional<Regulation> latest(Reader reader) {
        return regulations.all(reader).latest();
    }

    private Map<OfficeKey, String> offices(Reader reader) {
        return regulations.all(reader).list().stream().flatMap(one -> one.offices().list().stream())
                .collect(Collectors.toMap(Office::key, Office::name, (_, later) -> later));
    }

    private static Directory directory(Reader reader, List<Appointment> appointments, List<Absence> absences) {
        return new Directory(reader.list(Person.class),
                new Directory.Units(reader.list(Unit.class), reader.list(UnitName.class)), appointments,
                new Directory.Duties(reader.list(Portfolio.class), List.of(), absences));
    }

    private static Held held(Appointment one, Directory directory, Map<OfficeKey, String> offices) {
        UnitId unit = one.unitId();
        return new Held(one, directory.name(one.personId()),
                offices.getOrDefault(one.office(), one.office().value()),
                unit == null ? "" : directory.shortName(unit, last(one.period().validFrom(), one.period().validTo())));
    }

    /** The last day of a fact, or a day far ahead while it runs on: its units are called as they are now. */
    private static LocalDate last(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return FAR_AHEAD;
        }
        return to.isAfter(from) ? to.minusDays(1) : from;
    }
}
