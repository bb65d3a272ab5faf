package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Change;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.agenda.ItemObserverId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/** Which units present an item and which observe when it is heard, and who is invited for them. */
public final class Observers {

    private Observers() {
    }

    /**
     * A unit that is to observe.
     *
     * @param person who comes; absent where it is the head of the unit
     */
    public record Wanted(UnitId unit, @Nullable PersonId person) {

        public static Wanted of(ItemObserver observer) {
            return new Wanted(observer.unitId(), observer.personId());
        }
    }

    /** The observers that the item asks for, in the order in which they are called in. */
    public static List<ItemObserver> of(Reader reader, ItemId item) {
        return reader.list(ItemObserver.class, Filter.eq("itemId", item)).stream()
                .sorted(Comparator.comparingInt(ItemObserver::callOrder)).toList();
    }

    /** Puts these in place of those that were; a meeting that has not begun invites and takes back accordingly. */
    public static void set(Change change, Item item, List<Wanted> wanted) {
        if (wanted.stream().map(Wanted::unit).distinct().count() < wanted.size()) {
            throw new Impossible(Problem.at("observers", "problem.observer.twice"));
        }
        List<ItemObserver> before = of(change.reader(), item.id());
        if (before.stream().map(Wanted::of).toList().equals(wanted)) {
            return;
        }
        Optional<Meeting> meeting = waiting(change, item.id());
        meeting.ifPresent(one -> withdraw(change, one, item, around -> {
            LocalDate day = day(change, one);
            List<PersonId> presenting = presenting(around, item, day);
            return called(around, item, before, day).stream().filter(person -> !presenting.contains(person)).toList();
        }));
        before.forEach(change::remove);
        List<ItemObserver> after = new ArrayList<>();
        for (Wanted one : wanted) {
            after.add(change.add(new ItemObserver(new ItemObserverId(change.newId()), 0, item.id(), one.unit(),
                    one.person(), after.size() + 1)));
        }
        meeting.ifPresent(one -> invite(change, one, item,
                around -> called(around, item, after, day(change, one))));
    }

    /** Invites who presents the item and the observers that it asks for, as far as they are not called anyway. */
    static void invite(Change change, Meeting meeting, Item item) {
        invite(change, meeting, item, around -> all(change, around, meeting, item));
    }

    /** Takes back the invitations of those who present the item and of the observers that it asks for. */
    static void withdraw(Change change, Meeting meeting, Item item) {
        withdraw(change, meeting, item, around -> all(change, around, meeting, item));
    }

    /** Another unit or reporter presents the item: a meeting that has not begun invites and takes back accordingly. */
    public static void follow(Change change, Item before, Item after) {
        if (before.proposal().equals(after.proposal())) {
            return;
        }
        waiting(change, after.id()).ifPresent(meeting -> {
            LocalDate day = day(change, meeting);
            List<ItemObserver> observers = of(change.reader(), after.id());
            withdraw(change, meeting, before, around -> {
                Set<PersonId> stay = new HashSet<>(presenting(around, after, day));
                stay.addAll(called(around, after, observers, day));
                return presenting(around, before, day).stream().filter(one -> !stay.contains(one)).toList();
            });
            invite(change, meeting, after, around -> {
                List<PersonId> were = presenting(around, before, day);
                return presenting(around, after, day).stream().filter(one -> !were.contains(one)).toList();
            });
        });
    }

    /**
     * Who presents an item on that day: the reporter who is named, and where he is not of the unit that puts it
     * forward, its head. What the office puts forward itself it presents itself.
     */
    public static List<PersonId> presenting(Surroundings around, Item item, LocalDate day) {
        Item.Proposal proposal = item.proposal();
        PersonId reporter = proposal.reporterId();
        boolean ofUnit = reporter != null && around.directory().appointments(reporter, day).stream()
                .anyMatch(held -> proposal.unitId().equals(held.unitId()));
        Optional<PersonId> head = ofUnit || proposal.origin() == Origin.OFFICE
                ? Optional.empty()
                : who(around, proposal.unitId(), null, proposal.target(), day);
        return Stream.concat(Stream.ofNullable(reporter), head.stream()).distinct().toList();
    }

    private static List<PersonId> all(Change change, Surroundings around, Meeting meeting, Item item) {
        LocalDate day = day(change, meeting);
        return Stream.concat(presenting(around, item, day).stream(),
                called(around, item, of(change.reader(), item.id()), day).stream()).distinct().toList();
    }

    private static List<PersonId> called(Surroundings around, Item item, List<ItemObserver> observers, LocalDate day) {
        return observers.stream().flatMap(one -> who(around, one.unitId(), one.personId(), item.proposal().target(),
                day).stream()).toList();
    }

    private static void invite(Change change, Meeting meeting, Item item,
            Function<Surroundings, List<PersonId>> wanted) {
        Optional<Surroundings> around = change.facts().surroundings(day(change, meeting), change.time());
        if (around.isEmpty()) {
            return;
        }
        Set<PersonId> there = change.reader().list(Invitation.class, Filter.eq("meetingId", meeting.id())).stream()
                .filter(one -> calledAnyway(one) || item.id().equals(one.itemId())).map(Invitation::personId)
                .collect(Collectors.toCollection(HashSet::new));
        wanted.apply(around.get()).stream().filter(there::add)
                .forEach(person -> change.add(new Invitation(new InvitationId(change.newId()), 0, meeting.id(), person,
                        Capacity.ITEM_OBSERVER, null, item.id())));
    }

    private static void withdraw(Change change, Meeting meeting, Item item,
            Function<Surroundings, List<PersonId>> gone) {
        if (!toCome(meeting)) {
            return;
        }
        Set<PersonId> theirs = change.facts().surroundings(day(change, meeting), change.time()).stream()
                .flatMap(around -> gone.apply(around).stream()).collect(Collectors.toSet());
        change.reader().list(Invitation.class, Filter.eq("meetingId", meeting.id())).stream()
                .filter(one -> item.id().equals(one.itemId()) && theirs.contains(one.personId()))
                .forEach(change::remove);
    }

    /**
     * Who comes for a unit on that day: the one who is named, else who signs for it as its head, else its first by rank;
     * empty where nobody holds an office there.
     */
    public static Optional<PersonId> who(Surroundings around, UnitId unit, @Nullable PersonId named,
            MeetingTypeKey type, LocalDate day) {
        if (named != null) {
            return Optional.of(named);
        }
        return around.regulation().routeOf(type).flatMap(route -> route.first(StepKind.COUNTERSIGN))
                .flatMap(step -> step.actors().stream().flatMap(actor -> around.directory()
                        .holders(actor.office(), unit, day).stream()).findFirst())
                .map(Appointment::personId)
                .or(() -> around.directory().everybody().stream()
                        .filter(one -> around.directory().appointments(one, day).stream()
                                .anyMatch(held -> unit.equals(held.unitId())))
                        .min(around.directory().byRank(day)));
    }

    private static LocalDate day(Change change, Meeting meeting) {
        LocalDate day = meeting.slot().onDate();
        return day == null ? change.today() : day;
    }

    private static boolean calledAnyway(Invitation one) {
        return switch (one.capacity()) {
            case MEMBER, FIXED_OBSERVER -> true;
            case ITEM_OBSERVER, GUEST -> false;
        };
    }

    /** The meeting that has the item on its agenda and has not begun. */
    private static Optional<Meeting> waiting(Change change, ItemId item) {
        List<MeetingId> ids = change.reader().list(AgendaEntry.class, Filter.eq("itemId", item)).stream()
                .map(AgendaEntry::meetingId).toList();
        return change.reader().list(Meeting.class, Filter.in("id", ids)).stream()
                .filter(Observers::toCome).findFirst();
    }

    private static boolean toCome(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
    }
}
