package org.huixu.application.list;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/** Flat rows for lists; each list is a fixed number of statements. */
public final class Lists {

    private final Store store;
    private final RegulationShelf regulations;

    public Lists(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /** A meeting in a list; {@code type} is the name of its type under the regulation of its day. */
    public record MeetingRow(String id, String code, String type, String title, @Nullable LocalDate date,
            @Nullable LocalTime start, @Nullable String place, String state) {
    }

    /** An item in a list. */
    public record ItemRow(String id, String code, String title, String unit, String type, LocalDate begunOn,
            String state) {
    }

    /** A person in a list with the titles of the offices he holds on the day; pinyin and initials are for searching. */
    public record PersonRow(String id, String name, List<String> offices, int rank, @Nullable String phone,
            String pinyin, String initials) {

        public PersonRow {
            offices = List.copyOf(offices);
        }
    }

    /** Meetings by date, those to be determined last; absent period: all. */
    public List<MeetingRow> meetings(Optional<Period> period) {
        return store.read(reader -> {
            Regulations rules = regulations.all(reader);
            Map<RoomId, String> rooms = reader.list(Room.class).stream()
                    .collect(Collectors.toMap(Room::id, Room::name));
            List<Meeting> meetings = period.map(one -> within(reader, one))
                    .orElseGet(() -> reader.list(Meeting.class));
            return meetings.stream().map(meeting -> row(meeting, rules, rooms))
                    .sorted(Comparator
                            .comparing(MeetingRow::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(MeetingRow::start,
                                    Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
                            .thenComparing(MeetingRow::code))
                    .toList();
        });
    }

    /** All items in the order of their codes. */
    public List<ItemRow> items() {
        return store.read(reader -> {
            Regulations rules = regulations.all(reader);
            Map<UnitId, List<UnitName>> names = reader.list(UnitName.class).stream()
                    .collect(Collectors.groupingBy(UnitName::unitId));
            return reader.list(Item.class).stream().map(item -> new ItemRow(item.id().value(), item.proposal().code(),
                    item.matter().title(), name(names, item.proposal().unitId(), item.proposal().begunOn()),
                    rules.on(item.proposal().begunOn()).flatMap(rule -> rule.type(item.proposal().target()))
                            .map(type -> type.naming().name()).orElse(item.proposal().target().value()),
                    item.proposal().begunOn(), item.state().code())).sorted(Comparator.comparing(ItemRow::code))
                    .toList();
        });
    }

    /** All persons by their rank on the day. */
    public List<PersonRow> people(LocalDate day) {
        return store.read(reader -> {
            Map<PersonId, List<Appointment>> held = reader.list(Appointment.class, Filter.on(day)).stream()
                    .sorted(Comparator.comparingInt(Appointment::rank))
                    .collect(Collectors.groupingBy(Appointment::personId));
            return reader.list(Person.class).stream().map(person -> {
                List<Appointment> offices = held.getOrDefault(person.id(), List.of());
                return new PersonRow(person.id().value(), person.name(),
                        offices.stream().map(Appointment::title).distinct().toList(),
                        offices.isEmpty() ? Integer.MAX_VALUE : offices.getFirst().rank(), person.phone(),
                        person.pinyin(), person.initials());
            }).sorted(Comparator.comparingInt(PersonRow::rank).thenComparing(PersonRow::id)).toList();
        });
    }

    private static List<Meeting> within(Reader reader, Period period) {
        LocalDate end = period.validTo() == null ? LocalDate.of(9999, 12, 31) : period.validTo();
        return reader.list(Meeting.class, Filter.between("onDate", period.validFrom(), end));
    }

    private static MeetingRow row(Meeting meeting, Regulations rules, Map<RoomId, String> rooms) {
        LocalDate day = meeting.slot().onDate();
        Optional<Regulation> rule = day == null ? rules.latest() : rules.on(day);
        String type = rule.flatMap(one -> one.type(meeting.designation().type())).map(MeetingType::naming)
                .map(MeetingType.Naming::name).orElse(meeting.designation().type().value());
        String place = meeting.slot().roomId() == null ? meeting.slot().place() : rooms.get(meeting.slot().roomId());
        return new MeetingRow(meeting.id().value(), meeting.designation().code(), type,
                meeting.designation().title(), day, meeting.slot().startsAt(), place, meeting.state().code());
    }

    private static String name(Map<UnitId, List<UnitName>> names, UnitId unit, LocalDate day) {
        List<UnitName> all = names.getOrDefault(unit, List.of());
        Function<UnitName, String> shortName = UnitName::shortName;
        return all.stream().filter(name -> name.period().contains(day)).findFirst().map(shortName)
                .or(() -> all.stream().findFirst().map(shortName)).orElse("");
    }
}
