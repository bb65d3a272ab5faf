package org.huixu.application.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Alike meetings are held as one, or one after the other (art. 53: 合并套开). */
public final class MergeDesk {

    private static final Texts TEXTS = Texts.of(MergeDesk.class);
    private static final RuleId RULE = new RuleId("C7");
    private static final String VARIANT = "merge";

    private final Store store;
    private final Door door;
    private final Door.Supplies supplies;

    public MergeDesk(Store store, Door door, Door.Supplies supplies) {
        this.store = store;
        this.door = door;
        this.supplies = supplies;
    }

    /** A measure: what was found, and from where on (of days: up to where) it counts. */
    public record Measure(int found, int limit) {
    }

    /** What two meetings have in common: per cent of their contents, days between them, per cent of their people. */
    public record Figures(Measure alike, Measure days, Measure people) {
    }

    /**
     * One of them, and what goes over to the other when that one is kept.
     *
     * @param items titles of what is on its agenda
     * @param people names of those who would be invited to the other one anew
     */
    public record Side(Meeting meeting, List<String> items, List<String> people) {

        public Side {
            items = List.copyOf(items);
            people = List.copyOf(people);
        }
    }

    /** Two meetings that may be merged. */
    public record Proposal(Side earlier, Side later, Figures figures) {

        /** Whether the items of either can be heard in the other. */
        public boolean ofOneType() {
            return earlier.meeting().designation().type().equals(later.meeting().designation().type());
        }

        /** The other one of the two. */
        public Side other(Side one) {
            return one.equals(earlier) ? later : earlier;
        }
    }

    /** Whether the finding proposes to merge two meetings. */
    public static boolean proposes(Finding finding) {
        return finding.rule().equals(RULE) && finding.breach().variant().equals(VARIANT);
    }

    /** The two meetings of the finding; empty when one of them is gone or begun. */
    public Optional<Proposal> of(Finding finding) {
        return store.read(reader -> {
            Optional<Meeting> later = reader.find(Meeting.class, new MeetingId(finding.subject().id()));
            Optional<Meeting> earlier = reader.list(Meeting.class,
                    Filter.eq("code", finding.breach().figures().getOrDefault("step", ""))).stream().findFirst();
            return earlier.filter(MergeDesk::toCome).flatMap(one -> later.filter(MergeDesk::toCome)
                    .map(other -> new Proposal(side(reader, one, other), side(reader, other, one),
                            figures(reader, finding))));
        });
    }

    /**
     * Holds both as one: what is on the agenda of {@code given} and who is invited to it goes over to {@code kept};
     * {@code given} is cancelled with that reason and keeps its own record.
     */
    public Outcome<Meeting> join(MeetingId kept, MeetingId given) {
        return door.perform(Act.reversible("meeting.merge"), change -> {
            Meeting into = toCome(change, kept);
            Meeting from = toCome(change, given);
            List<AgendaEntry> moved = entries(change.reader(), from);
            if (!moved.isEmpty() && !into.designation().type().equals(from.designation().type())) {
                throw new Impossible(Problem.of("problem.merge.otherType", into.designation().title()));
            }
            move(change, moved, into);
            invite(change, from, into);
            MeetingState.Cancelled cancelled = switch (from.state()) {
                case MeetingState.Planned planned -> planned.cancel();
                case MeetingState.Scheduled scheduled -> scheduled.cancel();
                case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ ->
                        throw new Impossible(Problem.of("problem.meeting.state"));
            };
            change.change(from.cancelled(cancelled,
                    TEXTS.format("planning.merged", into.designation().title(), into.designation().code())));
            moved.forEach(entry -> change.pass(Gate.SCHEDULE_ITEM, entry.itemId(), kept));
            return into;
        });
    }

    /** Holds {@code second} right after {@code first}, on the same day in the same place. */
    public Outcome<Meeting> chain(MeetingId first, MeetingId second) {
        return door.perform(Act.reversible("meeting.chain"), change -> {
            Slot slot = toCome(change, first).slot();
            Meeting after = toCome(change, second);
            if (slot.onDate() == null) {
                throw new Impossible(Problem.of("problem.meeting.noDate"));
            }
            return change.change(after.with(new Slot(slot.onDate(), null, null, true, slot.roomId(), slot.place())));
        });
    }

    private static void move(Change change, List<AgendaEntry> moved, Meeting into) {
        int order = entries(change.reader(), into).stream().mapToInt(AgendaEntry::entryOrder).max().orElse(0);
        for (AgendaEntry entry : moved) {
            order++;
            change.change(new AgendaEntry(entry.id(), entry.version(), into.id(), entry.itemId(), order,
                    entry.plannedMinutes(), change.now()));
        }
    }

    private static void invite(Change change, Meeting from, Meeting into) {
        missing(change.reader(), from, into).forEach(one -> {
            Capacity capacity = capacity(change, one, from, into);
            change.add(new Invitation(new InvitationId(change.newId()), 0, into.id(), one.personId(), capacity,
                    capacity == one.capacity() ? one.office() : null, one.itemId()));
        });
    }

    /** Who is a member of the one is a guest of another type that has members of its own. */
    private static Capacity capacity(Change change, Invitation one, Meeting from, Meeting into) {
        boolean same = from.designation().type().equals(into.designation().type());
        return switch (one.capacity()) {
            case ITEM_OBSERVER, GUEST -> one.capacity();
            case FIXED_OBSERVER -> same ? Capacity.FIXED_OBSERVER : Capacity.GUEST;
            case MEMBER -> same || !hasMembers(change, into) ? Capacity.MEMBER : Capacity.GUEST;
        };
    }

    private static boolean hasMembers(Change change, Meeting meeting) {
        return meeting.slot().onDate() == null || change.facts().regulation(meeting.slot().onDate())
                .flatMap(regulation -> regulation.type(meeting.designation().type()))
                .map(type -> !type.people().members().isEmpty()).orElse(true);
    }

    /** The invitations that the other meeting lacks; who is there throughout needs none for an item. */
    private static List<Invitation> missing(Reader reader, Meeting from, Meeting into) {
        List<Invitation> there = reader.list(Invitation.class, Filter.eq("meetingId", into.id()));
        return reader.list(Invitation.class, Filter.eq("meetingId", from.id())).stream()
                .filter(one -> there.stream().noneMatch(other -> other.personId().equals(one.personId())
                        && (other.itemId() == null || other.itemId().equals(one.itemId()))))
                .toList();
    }

    private static List<AgendaEntry> entries(Reader reader, Meeting meeting) {
        return reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting.id())).stream()
                .sorted(Comparator.comparingInt(AgendaEntry::entryOrder)).toList();
    }

    private Side side(Reader reader, Meeting meeting, Meeting other) {
        List<AgendaEntry> entries = entries(reader, meeting);
        Map<String, String> titles = new HashMap<>();
        reader.list(Item.class, Filter.in("id", entries.stream().map(AgendaEntry::itemId).toList()))
                .forEach(item -> titles.put(item.id().value(), item.matter().title()));
        Set<PersonId> people = new LinkedHashSet<>();
        missing(reader, meeting, other).forEach(one -> people.add(one.personId()));
        Optional<Surroundings> around = new FactsLoader(reader, supplies.regulations())
                .surroundings(supplies.time().today(), supplies.time());
        return new Side(meeting, entries.stream().map(one -> titles.getOrDefault(one.itemId().value(), "")).toList(),
                around.map(known -> people.stream().sorted(known.directory().byRank(supplies.time().today()))
                        .map(known.directory()::name).toList()).orElse(List.of()));
    }

    private Figures figures(Reader reader, Finding finding) {
        Map<String, Integer> limits = new FactsLoader(reader, supplies.regulations())
                .regulation(supplies.time().today()).flatMap(one -> one.rule(RULE)).map(RuleSetting::numbers)
                .orElse(Map.of());
        return new Figures(measure("alike", finding, limits), measure("days", finding, limits),
                measure("people", finding, limits));
    }

    private static Measure measure(String name, Finding finding, Map<String, Integer> limits) {
        return new Measure(Integer.parseInt(finding.breach().figures().getOrDefault(name, "0")),
                limits.getOrDefault(name, 0));
    }

    private static Meeting toCome(Change change, MeetingId id) {
        Meeting meeting = change.get(Meeting.class, id);
        if (!toCome(meeting)) {
            throw new Impossible(Problem.of("problem.meeting.state"));
        }
        return meeting;
    }

    private static boolean toCome(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
    }
}
