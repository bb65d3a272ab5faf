package org.huixu.application.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.ics.CalendarFile.Outgoing;
import org.huixu.application.ics.CalendarFile.Slot;
import org.huixu.application.ics.CalendarFile.Standing;
import org.huixu.application.sheet.OpenTitles;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/** Meetings for the calendars of others. Nothing secret goes out with them. */
public final class CalendarExport {

    /** Ends the UIDs of the office's own meetings. */
    static final String MEETING = "@meeting.huixu";
    private static final String ENGAGEMENT = "@engagement.huixu";
    private static final Texts TEXTS = Texts.of(CalendarExport.class);

    private final Store store;
    private final Door.Supplies supplies;

    public CalendarExport(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /**
     * Which events.
     *
     * @param types of meetings; none: all
     * @param person absent: everybody's meetings; else those that he is invited to or chairs, and what he goes to outside
     */
    public record Choice(Period period, Set<MeetingTypeKey> types, @Nullable PersonId person) {

        public Choice {
            types = Set.copyOf(types);
        }
    }

    /**
     * The events of a period, by day.
     *
     * @throws Impossible where there are none
     */
    public List<Outgoing> events(Choice choice) {
        return store.read(reader -> {
            List<Meeting> meetings = reader.list(Meeting.class, during(choice.period())).stream()
                    .filter(one -> choice.types().isEmpty() || choice.types().contains(one.designation().type()))
                    .toList();
            PersonId person = choice.person();
            List<Outgoing> events = new ArrayList<>(
                    meetings(reader, person == null ? meetings : of(reader, meetings, person)));
            if (person != null && choice.types().isEmpty()) {
                events.addAll(engagements(reader, choice.period(), person));
            }
            if (events.isEmpty()) {
                throw new Impossible(Problem.of("problem.calendar.empty"));
            }
            return events.stream().sorted(Comparator.comparing((Outgoing one) -> one.slot().day())
                    .thenComparing(one -> String.valueOf(one.slot().start())).thenComparing(Outgoing::uid)).toList();
        });
    }

    /**
     * One meeting.
     *
     * @throws Impossible while it has no date
     */
    public List<Outgoing> event(MeetingId id) {
        return store.read(reader -> {
            Meeting meeting = reader.get(Meeting.class, id);
            if (meeting.slot().onDate() == null) {
                throw new Impossible(Problem.of("problem.meeting.noDate"));
            }
            return meetings(reader, List.of(meeting));
        });
    }

    private static Filter during(Period period) {
        LocalDate end = period.validTo();
        return Filter.between("onDate", period.validFrom(), end == null ? LocalDate.of(9999, 12, 31) : end);
    }

    private static List<Meeting> of(Reader reader, List<Meeting> meetings, PersonId person) {
        Set<MeetingId> invited = reader
                .list(Invitation.class, Filter.in("meetingId", meetings.stream().map(Meeting::id).toList()),
                        Filter.eq("personId", person))
                .stream().map(Invitation::meetingId).collect(Collectors.toSet());
        return meetings.stream().filter(one -> invited.contains(one.id()) || person.equals(one.lead().chairId()))
                .toList();
    }

    private List<Outgoing> meetings(Reader reader, List<Meeting> meetings) {
        OpenTitles titles = OpenTitles.of(reader, regulation(reader), meetings);
        Map<RoomId, String> rooms = reader
                .list(Room.class, Filter.in("id", meetings.stream().map(one -> one.slot().roomId())
                        .filter(Objects::nonNull).distinct().toList()))
                .stream().collect(Collectors.toMap(Room::id, Room::name));
        Map<PersonId, String> chairs = reader
                .list(Person.class, Filter.in("id", meetings.stream().map(one -> one.lead().chairId())
                        .filter(Objects::nonNull).distinct().toList()))
                .stream().collect(Collectors.toMap(Person::id, Person::name));
        Instant stamp = supplies.time().now();
        return meetings.stream().map(one -> new Outgoing(one.id().value() + MEETING, sequence(one.version()), stamp,
                standing(one.state()), titles.of(one), slot(one.slot(), rooms),
                description(chairs.get(one.lead().chairId()), titles.items(one)))).toList();
    }

    private static Slot slot(Meeting.Slot slot, Map<RoomId, String> rooms) {
        return new Slot(Objects.requireNonNull(slot.onDate()), slot.startsAt(), slot.endsAt(),
                slot.roomId() == null ? slot.place() : rooms.get(slot.roomId()));
    }

    private static @Nullable String description(@Nullable String chair, List<String> items) {
        String words = Stream.concat(Stream.ofNullable(chair).map(one -> TEXTS.format("icsline.chair", one)),
                IntStream.range(0, items.size()).mapToObj(
                        at -> TEXTS.format("icsline.item", Integer.toString(at + 1), items.get(at))))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private static Standing standing(MeetingState state) {
        return switch (state) {
            case MeetingState.Planned _ -> Standing.TENTATIVE;
            case MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _ -> Standing.CONFIRMED;
            case MeetingState.Cancelled _ -> Standing.CANCELLED;
        };
    }

    private List<Outgoing> engagements(Reader reader, Period period, PersonId person) {
        List<Engagement> all = reader.list(Engagement.class, during(period));
        Set<?> going = reader
                .list(EngagementPerson.class, Filter.in("engagementId", all.stream().map(Engagement::id).toList()))
                .stream().filter(one -> one.goer().equals(person)).map(EngagementPerson::engagementId)
                .collect(Collectors.toSet());
        Instant stamp = supplies.time().now();
        return all.stream().filter(one -> going.contains(one.id()) && one.reply() != Reply.DECLINED)
                .map(one -> new Outgoing(
                        one.externalUid() == null ? one.id().value() + ENGAGEMENT : one.externalUid(),
                        sequence(one.version()), stamp,
                        one.reply() == Reply.OPEN ? Standing.TENTATIVE : Standing.CONFIRMED, one.title(),
                        new Slot(one.when().onDate(), one.when().startsAt(), one.when().endsAt(), one.when().place()),
                        one.host().organiser() == null ? null
                                : TEXTS.format("icsline.organiser", one.host().organiser())))
                .toList();
    }

    private static int sequence(long version) {
        return (int) Math.min(Integer.MAX_VALUE, version - 1);
    }

    private Regulation regulation(Reader reader) {
        Regulations all = supplies.regulations().all(reader);
        LocalDate today = supplies.time().today();
        return all.on(today).or(all::latest)
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(today))));
    }
}
