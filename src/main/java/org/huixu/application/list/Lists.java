package org.huixu.application.list;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Step;
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
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
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
            Map<RoomId, String> rooms = rooms(reader);
            List<Meeting> meetings = period.map(one -> within(reader, one))
                    .orElseGet(() -> reader.list(Meeting.class));
            return rows(meetings, rules, rooms);
        });
    }

    /** The meetings of a month by date, and those planned without a date. */
    public record Month(List<MeetingRow> dated, List<MeetingRow> undated) {

        public Month {
            dated = List.copyOf(dated);
            undated = List.copyOf(undated);
        }
    }

    /** The meetings of that month; whatever the age of the archive, no others are read. */
    public Month month(YearMonth month) {
        return store.read(reader -> {
            Regulations rules = regulations.all(reader);
            Map<RoomId, String> rooms = rooms(reader);
            Period period = new Period(month.atDay(1), month.plusMonths(1).atDay(1));
            List<Meeting> undated = reader.list(Meeting.class, Filter.eq("state", new MeetingState.Planned())).stream()
                    .filter(one -> one.slot().onDate() == null).toList();
            return new Month(rows(within(reader, period), rules, rooms), rows(undated, rules, rooms));
        });
    }

    /** The items for that type of meeting that are on no agenda and may still be put on one, in the order of their codes. */
    public List<ItemRow> waiting(MeetingTypeKey target) {
        return store.read(reader -> {
            Regulations rules = regulations.all(reader);
            List<ItemState> states = new ArrayList<>(List.of(new ItemState.Draft(), new ItemState.Submitted(),
                    new ItemState.Approved(), new ItemState.Returned(), new ItemState.Postponed()));
            rules.list().stream().flatMap(one -> one.routeOf(target).stream()).flatMap(one -> one.steps().stream())
                    .map(Step::key).distinct().forEach(step -> states.add(new ItemState.InRoute(step)));
            return itemRows(reader, reader.list(Item.class, Filter.in("state", states), Filter.eq("target", target)),
                    rules);
        });
    }

    /** A row as it is now; empty when it is gone. */
    public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
        return store.read(reader -> reader.find(type, id));
    }

    /** All items in the order of their codes. */
    public List<ItemRow> items() {
        return store.read(reader -> {
            Regulations rules = regulations.all(reader);
            return itemRows(reader, reader.list(Item.class), rules);
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

    private static Map<RoomId, String> rooms(Reader reader) {
        return reader.list(Room.class).stream().collect(Collectors.toMap(Room::id, Room::name));
    }

    private static List<MeetingRow> rows(List<Meeting> meetings, Regulations rules, Map<RoomId, String> rooms) {
        return meetings.stream().map(meeting -> row(meeting, rules, rooms))
                .sorted(Comparator
                        .comparing(MeetingRow::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(MeetingRow::start,
                                Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
                        .thenComparing(MeetingRow::code))
                .toList();
    }

    private static List<ItemRow> itemRows(Reader reader, List<Item> items, Regulations rules) {
        Map<UnitId, List<UnitName>> names = reader.list(UnitName.class).stream()
                .collect(Collectors.groupingBy(UnitName::unitId));
        return items.stream().map(item -> new ItemRow(item.id().value(), item.proposal().code(),
                item.matter().title(), name(names, item.proposal().unitId(), item.proposal().begunOn()),
                rules.on(item.proposal().begunOn()).flatMap(rule -> rule.type(item.proposal().target()))
                        .map(type -> type.naming().name()).orElse(item.proposal().target().value()),
                item.proposal().begunOn(), item.state().code())).sorted(Comparator.comparing(ItemRow::code))
                .toList();
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
