package org.huixu.application.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.calendar.Occasion.Kind;
import org.huixu.application.calendar.Occasion.Place;
import org.huixu.application.calendar.Occasion.Time;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.EventKind;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;
import org.huixu.domain.regulation.RuleId;
import org.jspecify.annotations.Nullable;

/** Reads a span of the calendar by a fixed number of statements, each asking for the span alone. */
public final class CalendarReader {

    private static final Texts TEXTS = Texts.of(CalendarReader.class);

    private static final RuleId CLASH = new RuleId("C8");
    private static final String MINUTES = "minutes";
    private static final int USUAL = 60;
    private static final Comparator<Occasion> BY_TIME = Comparator
            .comparing((Occasion one) -> one.time().from(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(one -> one.time().start(), Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(Occasion::kind).thenComparingInt(Occasion::order).thenComparing(Occasion::id);

    private final Store store;
    private final RegulationShelf regulations;

    public CalendarReader(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /**
     * What one can look for in the calendar.
     *
     * @param types of meetings, as the regulation of the day knows them
     * @param leaders those who are leaders of the government on the day, by rank
     */
    public record Choices(List<MeetingType> types, List<Choice<PersonId>> leaders, List<Choice<RoomId>> rooms,
            List<Choice<UnitId>> units) {

        public Choices {
            types = List.copyOf(types);
            leaders = List.copyOf(leaders);
            rooms = List.copyOf(rooms);
            units = List.copyOf(units);
        }
    }

    /** Something that can be chosen, and what it is called. */
    public record Choice<T>(T id, String name) {
    }

    /** What is on in the period. */
    public CalendarPage read(Period period) {
        return store.read(reader -> page(reader, period));
    }

    /** What clashes on the page, by the id of the occasion, see {@link Clashes}. */
    public Map<String, List<String>> clashes(CalendarPage page, LocalDate today) {
        int usual = store.read(reader -> regulations.all(reader).on(today)).flatMap(one -> one.rule(CLASH))
                .map(rule -> rule.number(MINUTES)).orElse(USUAL);
        return Clashes.of(page, today, usual);
    }

    /** Puts the calendar on paper, for the office of the regulation of the day. */
    public CalendarPapers papers(OfficeTime time) {
        return new CalendarPapers(store.read(reader -> regulations.all(reader).on(time.today()))
                .map(one -> one.title().office()).orElse(""), time);
    }

    /** What the calendar can be searched for, as things are on the day. */
    public Choices choices(LocalDate day) {
        return store.read(reader -> {
            Optional<Regulation> regulation = regulations.all(reader).on(day);
            Map<PersonId, String> names = names(reader);
            List<Choice<PersonId>> leaders = regulation.map(one -> reader
                    .list(Appointment.class, Filter.on(day)).stream()
                    .filter(held -> one.offices().body(one.offices().leaders()).offices().stream()
                            .anyMatch(selector -> selector.office().equals(held.office())))
                    .sorted(Comparator.comparingInt(Appointment::rank)).map(Appointment::personId).distinct()
                    .map(id -> new Choice<>(id, names.getOrDefault(id, ""))).toList()).orElse(List.of());
            return new Choices(regulation.map(Regulation::meetingTypes).orElse(List.of()), leaders,
                    reader.list(Room.class, Filter.on(day)).stream().map(one -> new Choice<>(one.id(), one.name()))
                            .toList(),
                    reader.list(UnitName.class, Filter.on(day)).stream()
                            .map(one -> new Choice<>(one.unitId(), one.shortName())).toList());
        });
    }

    private CalendarPage page(Reader reader, Period period) {
        LocalDate from = period.validFrom();
        LocalDate end = Objects.requireNonNull(period.validTo(), "a calendar has a last day");
        Regulations rules = regulations.all(reader);
        Map<PersonId, List<Appointment>> held = reader.list(Appointment.class, Filter.overlapping(period)).stream()
                .collect(Collectors.groupingBy(Appointment::personId));
        Map<PersonId, String> names = names(reader);
        List<SpecialDay> special = reader.list(SpecialDay.class,
                Filter.between("onDate", from.withDayOfYear(1), end.withDayOfYear(1).plusYears(1)));
        List<Occasion> occasions = new ArrayList<>(meetings(reader, rules, held, period));
        occasions.addAll(events(reader, rules, held, period));
        reader.list(Absence.class, Filter.overlapping(period))
                .forEach(one -> occasions.add(absence(one, names, held)));
        reader.list(WorkMeeting.class, Filter.between("onDate", from, end))
                .forEach(one -> occasions.add(workMeeting(one)));
        Map<Boolean, List<Occasion>> dated = occasions.stream().sorted(BY_TIME)
                .collect(Collectors.partitioningBy(one -> one.time().from() != null));
        return new CalendarPage(period, new WorkingCalendar(special), special.stream()
                .collect(Collectors.toMap(SpecialDay::onDate, SpecialDay::name, (_, later) -> later)), names,
                dated.getOrDefault(true, List.of()), dated.getOrDefault(false, List.of()));
    }

    private static List<Occasion> meetings(Reader reader, Regulations rules, Map<PersonId, List<Appointment>> held,
            Period period) {
        List<Meeting> meetings = new ArrayList<>(reader.list(Meeting.class,
                Filter.between("onDate", period.validFrom(), Objects.requireNonNull(period.validTo()))));
        reader.list(Meeting.class, Filter.eq("state", new MeetingState.Planned()), Filter.absent("onDate"))
                .forEach(meetings::add);
        Map<MeetingId, Set<PersonId>> invited = new HashMap<>();
        reader.list(Invitation.class, Filter.in("meetingId", meetings.stream().map(Meeting::id).toList()))
                .forEach(one -> invited.computeIfAbsent(one.meetingId(), _ -> new HashSet<>()).add(one.personId()));
        reader.list(LeaveRequest.class, Filter.in("meetingId", meetings.stream().map(Meeting::id).toList())).stream()
                .filter(LeaveRequest::expectsAbsence).forEach(one -> {
                    Set<PersonId> who = invited.computeIfAbsent(one.meetingId(), _ -> new HashSet<>());
                    who.remove(one.personId());
                    PersonId substitute = one.substituteId();
                    if (substitute != null) {
                        who.add(substitute);
                    }
                });
        Map<MeetingId, Integer> planned = new HashMap<>();
        reader.list(AgendaEntry.class, Filter.in("meetingId", meetings.stream().map(Meeting::id).toList()))
                .forEach(one -> planned.merge(one.meetingId(),
                        one.plannedMinutes() == null ? 0 : Objects.requireNonNull(one.plannedMinutes()), Integer::sum));
        Map<RoomId, String> rooms = reader.list(Room.class).stream().collect(Collectors.toMap(Room::id, Room::name));
        return meetings.stream().map(one -> {
            Set<PersonId> who = invited.getOrDefault(one.id(), new HashSet<>());
            PersonId chair = one.lead().chairId();
            if (chair != null) {
                who.add(chair);
            }
            return meeting(one, rules, rooms, planned.getOrDefault(one.id(), 0), who,
                    units(who, held, one.slot().onDate()));
        }).toList();
    }

    private static Occasion meeting(Meeting meeting, Regulations rules, Map<RoomId, String> rooms, int planned,
            Set<PersonId> who, Set<UnitId> units) {
        Meeting.Slot slot = meeting.slot();
        List<MeetingType> types = (slot.onDate() == null ? rules.latest() : rules.on(slot.onDate()))
                .map(Regulation::meetingTypes).orElse(List.of());
        Optional<MeetingType> type = types.stream().filter(one -> one.key().equals(meeting.designation().type()))
                .findFirst();
        RoomId room = slot.roomId();
        String place = slot.place();
        return new Occasion(Kind.MEETING, meeting.id().value(), meeting.designation().title(),
                type.map(one -> one.naming().name()).orElse(meeting.designation().type().value()),
                type.map(types::indexOf).orElse(types.size()),
                new Time(slot.onDate(), slot.onDate(), slot.startsAt(), slot.endsAt(), slot.afterPrevious(),
                        planned),
                new Place(room == null ? null : room.value(),
                        room != null ? rooms.getOrDefault(room, "") : place == null ? "" : place),
                meeting.state(), who, units);
    }

    /** Those that were not declined. */
    private static List<Occasion> events(Reader reader, Regulations rules, Map<PersonId, List<Appointment>> held,
            Period period) {
        List<Engagement> events = reader
                .list(Engagement.class,
                        Filter.between("onDate", period.validFrom(), Objects.requireNonNull(period.validTo())))
                .stream().filter(one -> one.reply() != Reply.DECLINED).toList();
        Map<EngagementId, Set<PersonId>> who = new HashMap<>();
        reader.list(EngagementPerson.class, Filter.in("engagementId", events.stream().map(Engagement::id).toList()))
                .forEach(one -> who.computeIfAbsent(one.engagementId(), _ -> new HashSet<>()).add(one.goer()));
        return events.stream().map(one -> {
            LocalDate day = one.when().onDate();
            Set<PersonId> goers = who.getOrDefault(one.id(), Set.of());
            String place = one.when().place();
            return new Occasion(Kind.EVENT, one.id().value(), one.title(),
                    rules.on(day).flatMap(rule -> rule.leadership().event(one.kind())).map(EventKind::name)
                            .orElse(one.kind().value()),
                    -1, new Time(day, day, one.when().startsAt(), one.when().endsAt(), false, 0),
                    new Place(null, place == null ? "" : place), null, goers, units(goers, held, day));
        }).toList();
    }

    private static Occasion absence(Absence absence, Map<PersonId, String> names,
            Map<PersonId, List<Appointment>> held) {
        LocalDate from = absence.period().validFrom();
        LocalDate end = absence.period().validTo();
        String sort = TEXTS.get(switch (absence.kind()) {
            case TRIP -> "calendar.absence.trip";
            case STUDY -> "calendar.absence.study";
            case HOLIDAY -> "calendar.absence.holiday";
            case ILLNESS -> "calendar.absence.illness";
        });
        Set<PersonId> who = Set.of(absence.personId());
        String place = absence.trip().place();
        return new Occasion(Kind.ABSENCE, absence.id().value(),
                TEXTS.format("calendar.absence", names.getOrDefault(absence.personId(), ""), sort), sort, -1,
                new Time(from, end == null ? LocalDate.MAX : end.minusDays(1), null, null, false, 0),
                new Place(null, place == null ? "" : place), null, who, units(who, held, from));
    }

    private static Occasion workMeeting(WorkMeeting meeting) {
        return new Occasion(Kind.WORK_MEETING, meeting.id().value(), meeting.title(),
                TEXTS.get("calendar.workMeeting"), -1, Time.on(meeting.onDate()), new Place(null, ""), null, Set.of(),
                Set.of(meeting.unitId()));
    }

    private static Set<UnitId> units(Set<PersonId> who, Map<PersonId, List<Appointment>> held,
            @Nullable LocalDate day) {
        Set<UnitId> units = new HashSet<>();
        for (PersonId person : who) {
            for (Appointment one : held.getOrDefault(person, List.of())) {
                UnitId unit = one.unitId();
                if (unit != null && (day == null || one.period().contains(day))) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private static Map<PersonId, String> names(Reader reader) {
        return reader.list(Person.class).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
