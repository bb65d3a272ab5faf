package org.huixu.application.ics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.ics.CalendarFile.Incoming;
import org.huixu.application.ics.CalendarFile.Reading;
import org.huixu.application.ics.CalendarPlan.Effect;
import org.huixu.application.ics.CalendarPlan.Line;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.EngagementPersonId;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.EventKind;
import org.huixu.domain.regulation.EventKindKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes in events of others as what leaders are asked to: first a plan to look at, then all of it in one act. Events are
 * known by their UID: the same file again changes nothing, a newer one updates, nothing is doubled. What the office itself
 * recorded of an event – who goes, how it was answered, remarks – stays.
 */
public final class CalendarImport {

    private static final Texts TEXTS = Texts.of(CalendarImport.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final EventKindKey USUAL = new EventKindKey("meeting");
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            + Pattern.quote(CalendarExport.MEETING));
    private static final int LONGEST = 400;

    private final Store store;
    private final Door door;
    private final Door.Supplies supplies;

    public CalendarImport(Store store, Door door, Door.Supplies supplies) {
        this.store = store;
        this.door = door;
        this.supplies = supplies;
    }

    /**
     * How events are taken in.
     *
     * @param people who is asked where the file names nobody of the directory
     * @param kind of the events
     */
    public record Taking(List<PersonId> people, EventKindKey kind) {

        public Taking {
            people = List.copyOf(people);
        }
    }

    /** An event with what becomes of it. */
    private record Planned(Line line, @Nullable Incoming event, @Nullable Engagement known, List<PersonId> people) {
    }

    /** The sorts of events of today's regulation, the usual one for meetings of others first. */
    public List<EventKind> kinds() {
        LocalDate today = supplies.time().today();
        return store.read(reader -> supplies.regulations().all(reader).on(today))
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(today))))
                .leadership().events().stream().filter(one -> !one.declined())
                .sorted(Comparator.comparing(one -> !one.key().equals(USUAL))).toList();
    }

    /** What the file would do; nothing is changed. */
    public CalendarPlan plan(Reading reading, Taking taking) {
        return new CalendarPlan(store.read(reader -> planned(reader, reading, taking)).stream().map(Planned::line)
                .toList());
    }

    /** Does what was agreed, leaving out what cannot be taken in; not possible when things have moved on since. */
    public Outcome<CalendarPlan> apply(Reading reading, Taking taking, CalendarPlan agreed) {
        return door.perform(Act.reversible("engagement.import"), change -> {
            List<Planned> now = planned(change.reader(), reading, taking);
            if (!now.stream().map(Planned::line).toList().equals(agreed.lines())) {
                throw new Impossible(Problem.of("problem.calendar.moved"));
            }
            now.forEach(one -> write(change, one, taking.kind()));
            return agreed;
        });
    }

    private static List<Planned> planned(Reader reader, Reading reading, Taking taking) {
        List<String> uids = reading.events().stream().map(Incoming::uid).toList();
        Map<String, Engagement> known = reader.list(Engagement.class, Filter.in("externalUid", uids)).stream()
                .collect(Collectors.toMap(Engagement::externalUid, one -> one, (one, _) -> one));
        Set<String> own = reader.list(Meeting.class, Filter.in("id", uids.stream()
                .filter(OWN.asMatchPredicate())
                .map(one -> new MeetingId(one.substring(0, one.length() - CalendarExport.MEETING.length()))).toList()))
                .stream().map(one -> one.id().value() + CalendarExport.MEETING).collect(Collectors.toSet());
        Map<String, List<Person>> named = reader
                .list(Person.class, Filter.in("name", reading.events().stream()
                        .flatMap(one -> one.attendees().stream()).distinct().toList()))
                .stream().collect(Collectors.groupingBy(Person::name));
        Map<PersonId, String> chosen = reader.list(Person.class, Filter.in("id", taking.people())).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        List<Planned> planned = new ArrayList<>();
        for (Incoming event : reading.events()) {
            Map<PersonId, String> asked = event.attendees().stream()
                    .map(one -> named.getOrDefault(one, List.of())).filter(one -> one.size() == 1)
                    .map(List::getFirst).collect(Collectors.toMap(Person::id, Person::name, (one, _) -> one,
                            LinkedHashMap::new));
            planned.add(planned(event, known.get(event.uid()), own.contains(event.uid()),
                    asked.isEmpty() ? chosen : asked));
        }
        reading.faults().forEach(one -> planned.add(new Planned(
                new Line(one.row(), Effect.CONFLICT, one.title(), null, List.of(one.reason())), null, null,
                List.of())));
        return planned.stream().sorted(Comparator.comparingInt(one -> one.line().row())).toList();
    }

    private static Planned planned(Incoming event, @Nullable Engagement known, boolean own,
            Map<PersonId, String> people) {
        if (own) {
            return left(event, Effect.SKIP, TEXTS.get("icsline.own"));
        }
        if (event.cancelled()) {
            return known == null
                    ? left(event, Effect.SKIP, TEXTS.get("icsline.cancelled"))
                    : new Planned(line(event, Effect.REMOVE, List.of(TEXTS.get("icsline.remove"))), event, known,
                            List.of());
        }
        if (tooLong(event.title()) || tooLong(event.slot().place()) || tooLong(event.organiser())) {
            return left(event, Effect.CONFLICT, TEXTS.format("icsline.tooLong", Integer.toString(LONGEST)));
        }
        if (known == null) {
            return people.isEmpty()
                    ? left(event, Effect.CONFLICT, TEXTS.get("icsline.nobody"))
                    : new Planned(line(event, Effect.ADD, List.of(String.join(TEXTS.get("icsline.comma"),
                            people.values()))), event, null, List.copyOf(people.keySet()));
        }
        List<String> changes = changes(event, known);
        return new Planned(line(event, changes.isEmpty() ? Effect.SAME : Effect.CHANGE, changes), event, known,
                List.of());
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private static Planned left(Incoming event, Effect effect, String reason) {
        return new Planned(line(event, effect, List.of(reason)), event, null, List.of());
    }

    private static Line line(Incoming event, Effect effect, List<String> details) {
        return new Line(event.row(), effect, event.title(), new CalendarPlan.When(event.slot().day(),
                hours(event.slot().start(), event.slot().end())), details);
    }

    private static List<String> changes(Incoming event, Engagement known) {
        List<String> changes = new ArrayList<>();
        When was = known.when();
        changed(changes, "icsline.change.title", known.title(), event.title());
        changed(changes, "icsline.change.when",
                ChineseText.date(was.onDate()) + ' ' + hours(was.startsAt(), was.endsAt()),
                ChineseText.date(event.slot().day()) + ' ' + hours(event.slot().start(), event.slot().end()));
        changed(changes, "icsline.change.place", none(was.place()), none(event.slot().place()));
        if (event.organiser() != null) {
            changed(changes, "icsline.change.organiser", none(known.host().organiser()), event.organiser());
        }
        return changes;
    }

    private static void changed(List<String> changes, String key, String before, String now) {
        if (!before.equals(now)) {
            changes.add(TEXTS.format(key, before, now));
        }
    }

    private static String none(@Nullable String text) {
        return text == null ? TEXTS.get("icsline.none") : text;
    }

    private static String hours(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return TEXTS.get("icsline.allDay");
        }
        return end == null
                ? TEXTS.format("icsline.from", CLOCK.format(start))
                : TEXTS.format("icsline.hours", CLOCK.format(start), CLOCK.format(end));
    }

    private static void write(Change change, Planned planned, EventKindKey kind) {
        Incoming event = planned.event();
        Engagement known = planned.known();
        switch (planned.line().effect()) {
            case ADD -> add(change, Objects.requireNonNull(event), planned.people(), kind);
            case CHANGE -> update(change, Objects.requireNonNull(event), Objects.requireNonNull(known));
            case REMOVE -> remove(change, Objects.requireNonNull(known));
            case SAME, SKIP, CONFLICT -> {
            }
        }
    }

    private static void add(Change change, Incoming event, List<PersonId> people, EventKindKey kind) {
        EngagementId id = new EngagementId(change.newId());
        change.add(new Engagement(id, 0, kind, event.title(), new Host(event.organiser(), null), when(event),
                new Receipt(change.today(), true, null, null), Reply.OPEN, event.note(), event.uid()));
        people.forEach(one -> change.add(new EngagementPerson(new EngagementPersonId(change.newId()), 0, id, one,
                null)));
    }

    private static void update(Change change, Incoming event, Engagement known) {
        String organiser = event.organiser();
        change.change(new Engagement(known.id(), known.version(), known.kind(), event.title(),
                organiser == null ? known.host() : new Host(organiser, known.host().hostLevel()), when(event),
                known.receipt(), known.reply(), known.note(), known.externalUid()));
    }

    private static void remove(Change change, Engagement known) {
        change.reader().list(EngagementPerson.class, Filter.eq("engagementId", known.id())).forEach(change::remove);
        change.remove(known);
    }

    private static When when(Incoming event) {
        return new When(event.slot().day(), event.slot().start(), event.slot().end(), event.slot().place());
    }
}
