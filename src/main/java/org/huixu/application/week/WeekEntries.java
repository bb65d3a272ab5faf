package org.huixu.application.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.sheet.OpenTitles;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekEntry.Kind;
import org.huixu.domain.week.WeekEntry.Leader;
import org.huixu.domain.week.WeekEntry.Source;
import org.huixu.domain.week.WeekEntry.Time;
import org.huixu.domain.week.WeekEntry.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the leaders of the office have on in a week. Reads the week alone, by a fixed number of statements.
 *
 * @param around people, rules and working days of the week
 * @param leaders by rank
 * @param list by leader, day and hour
 */
record WeekEntries(Surroundings around, List<Leader> leaders, List<WeekEntry> list) {

    static final int DAYS = 7;
    private static final Texts TEXTS = Texts.of(WeekEntries.class);

    /** By leader, day and hour. */
    static final Comparator<WeekEntry> IN_ORDER = Comparator
            .comparingInt((WeekEntry one) -> one.leader().leaderOrder())
            .thenComparing(one -> one.time().onDate()).thenComparing(one -> one.time().part())
            .thenComparing(one -> one.time().startsAt(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(one -> one.words().title());

    /** @throws Impossible when no regulation is in force on the Monday */
    static WeekEntries of(Reader reader, FactsLoader facts, LocalDate monday, OfficeTime time) {
        Surroundings around = facts.surroundings(monday, time)
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(monday))));
        Collecting collecting = new Collecting(reader, around, monday);
        collecting.meetings();
        collecting.engagements();
        collecting.absences();
        return new WeekEntries(around, List.copyOf(collecting.leaders.values()),
                collecting.entries.stream().sorted(IN_ORDER).toList());
    }

    /** One reading. */
    private static final class Collecting {

        private final Reader reader;
        private final Surroundings around;
        private final LocalDate monday;
        private final Map<PersonId, Leader> leaders;
        private final List<WeekEntry> entries = new ArrayList<>();

        Collecting(Reader reader, Surroundings around, LocalDate monday) {
            this.reader = reader;
            this.around = around;
            this.monday = monday;
            this.leaders = leaders();
        }

        /** The leaders of the regulation and the director, who held office on any day of the week. */
        private Map<PersonId, Leader> leaders() {
            var offices = around.regulation().offices();
            List<OfficeSelector> selectors = new ArrayList<>(offices.body(offices.leaders()).offices());
            selectors.add(new OfficeSelector(around.regulation().procedure().director(), null));
            Map<PersonId, LocalDate> held = new LinkedHashMap<>();
            monday.datesUntil(monday.plusDays(DAYS)).forEach(day -> around.authority().seats(selectors, day)
                    .forEach(seat -> held.putIfAbsent(seat.personId(), day)));
            List<PersonId> order = held.keySet().stream()
                    .sorted(Comparator
                            .comparingInt(
                                    (PersonId one) -> around.directory().rank(one, held.getOrDefault(one, monday)))
                            .thenComparing(around.directory().byRank(monday)))
                    .toList();
            Map<PersonId, Leader> named = new LinkedHashMap<>();
            order.forEach(one -> named.put(one, new Leader(one, around.directory().name(one),
                    around.directory().post(one, held.getOrDefault(one, monday)), named.size() + 1)));
            return named;
        }

        void meetings() {
            List<Meeting> meetings = reader
                    .list(Meeting.class, Filter.between("onDate", monday, monday.plusDays(DAYS))).stream()
                    .filter(one -> !(one.state() instanceof MeetingState.Cancelled)).toList();
            Filter of = Filter.in("meetingId", meetings.stream().map(Meeting::id).toList());
            Map<MeetingId, List<Invitation>> invited = reader.list(Invitation.class, of).stream()
                    .collect(Collectors.groupingBy(Invitation::meetingId));
            Map<MeetingId, List<LeaveRequest>> granted = reader.list(LeaveRequest.class, of).stream()
                    .filter(one -> one.state() == LeaveState.GRANTED)
                    .collect(Collectors.groupingBy(LeaveRequest::meetingId));
            OpenTitles titles = OpenTitles.of(reader, around.regulation(), meetings);
            Map<RoomId, String> rooms = reader
                    .list(Room.class, Filter.in("id", meetings.stream().map(one -> one.slot().roomId())
                            .filter(Objects::nonNull).distinct().toList()))
                    .stream().collect(Collectors.toMap(Room::id, Room::name));
            for (Meeting meeting : meetings) {
                Set<PersonId> people = invited.getOrDefault(meeting.id(), List.of()).stream()
                        .map(Invitation::personId).collect(Collectors.toCollection(HashSet::new));
                PersonId chair = meeting.lead().chairId();
                if (chair != null) {
                    people.add(chair);
                }
                List<LeaveRequest> excused = granted.getOrDefault(meeting.id(), List.of());
                excused.forEach(one -> people.remove(one.personId()));
                Map<PersonId, PersonId> instead = excused.stream()
                        .filter(one -> one.substituteId() != null && !people.contains(one.substituteId()))
                        .collect(Collectors.toMap(LeaveRequest::substituteId, LeaveRequest::personId,
                                (one, _) -> one));
                people.addAll(instead.keySet());
                people.retainAll(leaders.keySet());
                Time time = time(meeting, meetings);
                String title = titles.of(meeting);
                people.forEach(one -> add(one, Kind.MEETING, meeting.id().value(), time,
                        new Words(title, place(meeting, rooms), one.equals(chair),
                                meeting.state() instanceof MeetingState.Planned,
                                instead.containsKey(one) ? around.directory().name(instead.get(one)) : null)));
            }
        }

        /** What begins after the meeting before it stands in the same part of the day. */
        private static Time time(Meeting meeting, List<Meeting> all) {
            Meeting.Slot slot = meeting.slot();
            LocalDate day = Objects.requireNonNull(slot.onDate());
            LocalTime start = slot.startsAt();
            if (start == null && slot.afterPrevious()) {
                LocalTime previous = all.stream().filter(one -> day.equals(one.slot().onDate()))
                        .map(one -> one.slot().startsAt()).filter(Objects::nonNull).max(Comparator.naturalOrder())
                        .orElse(null);
                return new Time(day, DayPart.of(previous), null, null);
            }
            return new Time(day, DayPart.of(start), start, slot.endsAt());
        }

        private static @Nullable String place(Meeting meeting, Map<RoomId, String> rooms) {
            RoomId room = meeting.slot().roomId();
            return room == null ? meeting.slot().place() : rooms.get(room);
        }

        /** What has neither hour nor place, such as a letter of congratulation, takes nobody's time. */
        void engagements() {
            Map<EngagementId, Engagement> engagements = reader
                    .list(Engagement.class, Filter.between("onDate", monday, monday.plusDays(DAYS))).stream()
                    .filter(one -> one.reply() != Reply.DECLINED)
                    .filter(one -> one.when().startsAt() != null || one.when().place() != null)
                    .collect(Collectors.toMap(Engagement::id, Function.identity()));
            Set<String> counted = new HashSet<>();
            for (EngagementPerson asked : reader.list(EngagementPerson.class,
                    Filter.in("engagementId", engagements.keySet()))) {
                Engagement one = engagements.get(asked.engagementId());
                if (one != null && leaders.containsKey(asked.goer())
                        && counted.add(one.id().value() + asked.goer().value())) {
                    Engagement.When when = one.when();
                    add(asked.goer(), Kind.ENGAGEMENT, one.id().value(),
                            new Time(when.onDate(), DayPart.of(when.startsAt()), when.startsAt(), when.endsAt()),
                            new Words(one.title(), when.place(), false, one.reply() == Reply.OPEN,
                                    asked.insteadId() == null ? null : around.directory().name(asked.personId())));
                }
            }
        }

        /** Whoever is away is away on working days, and on other days on which something is on. */
        void absences() {
            Set<LocalDate> days = entries.stream().map(one -> one.time().onDate())
                    .collect(Collectors.toCollection(TreeSet::new));
            monday.datesUntil(monday.plusDays(DAYS)).filter(around.calendar()::isWorkingDay).forEach(days::add);
            Map<PersonId, Set<LocalDate>> away = new HashMap<>();
            for (Absence absence : reader.list(Absence.class,
                    Filter.overlapping(new Period(monday, monday.plusDays(DAYS))))) {
                if (leaders.containsKey(absence.personId())) {
                    days.stream().filter(absence.period()::contains)
                            .filter(day -> away.computeIfAbsent(absence.personId(), _ -> new HashSet<>()).add(day))
                            .forEach(day -> add(absence.personId(), Kind.ABSENCE, absence.id().value(),
                                    new Time(day, DayPart.WHOLE_DAY, null, null),
                                    new Words(name(absence), absence.trip().place(), false, false, null)));
                }
            }
        }

        private static String name(Absence absence) {
            return TEXTS.get(switch (absence.kind()) {
                case TRIP -> "week.away.trip";
                case STUDY -> "week.away.study";
                case HOLIDAY -> "week.away.holiday";
                case ILLNESS -> "week.away.illness";
            });
        }

        private void add(PersonId person, Kind kind, String source, Time time, Words words) {
            entries.add(new WeekEntry(Objects.requireNonNull(leaders.get(person)), new Source(kind, source), time,
                    words));
        }
    }
}
