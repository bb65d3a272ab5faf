package org.huixu.application.planning;

import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Claims;
import org.huixu.domain.compliance.Occasion;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.jspecify.annotations.Nullable;

/**
 * What the office has in the coming time, and what it was used to: everything that planning looks at, loaded by a fixed
 * number of statements that each ask for that time alone.
 *
 * @param recent the meetings of somewhat more than the year past and of the coming time that were not cancelled
 * @param undated those in preparation that have no day yet
 * @param claims by all meetings of the coming time that were not cancelled, but for the one that is moved
 */
record Ground(OfficeFacts facts, List<Meeting> recent, List<Meeting> undated, List<Room> rooms, Claims claims) {

    private static final int PAST_DAYS = 400;
    private static final RuleId CLASHES = new RuleId("C8");
    private static final RuleId FIRST_DELIVERY = new RuleId("M1");
    private static final int AN_HOUR = 60;

    /**
     * @param end the day before which the coming time ends
     * @param own the meeting that is moved
     */
    static Optional<Ground> load(Reader reader, RegulationShelf shelf, OfficeTime time, LocalDate end,
            @Nullable MeetingId own) {
        LocalDate today = time.today();
        LocalDate last = end.isAfter(today) ? end : today.plusDays(1);
        Period coming = new Period(today, last);
        return new FactsLoader(reader, shelf).load(coming, time).map(facts -> new Ground(facts,
                reader.list(Meeting.class, Filter.between("onDate", today.minusDays(PAST_DAYS), last))
                        .stream().filter(Ground::counts).filter(one -> !one.id().equals(own)).toList(),
                reader.list(Meeting.class, Filter.absent("onDate"), Filter.eq("state", new MeetingState.Planned())),
                reader.list(Room.class, Filter.overlapping(coming)).stream()
                        .sorted(Comparator.comparing(one -> one.id().value())).toList(),
                Claims.of(facts, minutes(facts), one -> counts(one) && !one.id().equals(own))));
    }

    static boolean counts(Meeting meeting) {
        return !(meeting.state() instanceof MeetingState.Cancelled);
    }

    /** How long something lasts where nobody said. */
    int minutes() {
        return minutes(facts);
    }

    private static int minutes(OfficeFacts facts) {
        return facts.around().regulation().rule(CLASHES).map(rule -> rule.numbers().getOrDefault("minutes", AN_HOUR))
                .orElse(AN_HOUR);
    }

    /** The same when that meeting is held in that slot, too. */
    Ground claimed(Meeting.Slot slot, Due due, List<PersonId> people) {
        LocalDateTime from = Objects.requireNonNull(slot.onDate()).atTime(Objects.requireNonNull(slot.startsAt()));
        String name = due.type().value() + ' ' + due.day();
        Occasion occasion = new Occasion(name, name, due.typeName(), from,
                from.plusMinutes(Claims.minutes(slot, minutes())), Occasion.room(slot));
        Map<MeetingId, Occasion> meetings = new LinkedHashMap<>(claims.meetings());
        meetings.put(new MeetingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()), occasion);
        Map<PersonId, List<Occasion>> busy = new LinkedHashMap<>(claims.people());
        people.forEach(one -> busy.merge(one, List.of(occasion),
                (known, added) -> Stream.concat(known.stream(), added.stream()).toList()));
        return new Ground(facts, recent, undated, rooms, new Claims(meetings, busy));
    }

    OfficeTime time() {
        return facts.around().time();
    }

    LocalDate today() {
        return time().today();
    }

    WorkingCalendar calendar() {
        return facts.around().calendar();
    }

    Directory directory() {
        return facts.around().directory();
    }

    List<Meeting> of(MeetingTypeKey type) {
        return recent.stream().filter(one -> one.designation().type().equals(type)).toList();
    }

    /** Who has to be there on the day, by rank. */
    List<PersonId> members(MeetingType type, LocalDate day) {
        return facts.around().authority().members(type, day).stream().map(Authority.Seat::personId).toList();
    }

    /** Members and fixed observers. */
    List<PersonId> called(MeetingType type, LocalDate day) {
        Set<PersonId> called = new LinkedHashSet<>(members(type, day));
        facts.around().authority().seats(type.people().observers(), day).forEach(one -> called.add(one.personId()));
        return List.copyOf(called);
    }

    /** What the person is asked for in that time. */
    List<Occasion> claimsOf(PersonId person, LocalDateTime from, LocalDateTime to) {
        return claims.people().getOrDefault(person, List.of()).stream().filter(one -> one.meets(from, to))
                .sorted(Comparator.comparing(Occasion::from).thenComparing(Occasion::code)).toList();
    }

    /** The meetings that take the room in that time. */
    List<Occasion> claimsOf(String room, LocalDateTime from, LocalDateTime to) {
        return claims.meetings().values().stream().filter(one -> !room.isEmpty() && one.room().equals(room))
                .filter(one -> one.meets(from, to)).sorted(Comparator.comparing(Occasion::from)).toList();
    }

    /** The last day on which the papers go out in time for that day (art. 49); empty where no rule asks for it. */
    Optional<LocalDate> firstDelivery(MeetingTypeKey type, LocalDate day) {
        return facts.around().regulation().rule(FIRST_DELIVERY).filter(rule -> rule.scope().contains(type))
                .map((RuleSetting rule) -> calendar().before(day, rule.number("days")).day());
    }

    /** Whether that day can still be met: until the office hours of the deadline end. */
    boolean reachable(LocalDate deadline) {
        return !time().local().isAfter(deadline.atTime(facts.around().regulation().title().officeHoursEnd()));
    }

    /** The rooms in use on the day: the usual one, then those that have seats for so many; if none has, the largest. */
    List<Room> rooms(@Nullable RoomId usual, int people, LocalDate day) {
        List<Room> open = rooms.stream().filter(one -> one.period().contains(day)).toList();
        List<Room> fit = new ArrayList<>(open.stream().filter(one -> one.id().equals(usual)).toList());
        open.stream().filter(one -> !one.id().equals(usual) && one.seats() >= people)
                .sorted(Comparator.comparingInt(Room::seats)).forEach(fit::add);
        if (fit.isEmpty()) {
            open.stream().max(Comparator.comparingInt(Room::seats)).ifPresent(fit::add);
        }
        return fit;
    }

    /** What a slot's place is called; empty where it has none. */
    String placeName(Meeting.Slot slot) {
        Map<String, String> names = rooms.stream()
                .collect(Collectors.toMap(one -> one.id().value(), Room::name, (one, _) -> one));
        String room = Occasion.room(slot);
        return names.getOrDefault(room, Objects.requireNonNullElse(slot.place(), ""));
    }
}
