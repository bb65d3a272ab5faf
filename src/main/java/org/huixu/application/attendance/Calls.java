package org.huixu.application.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Change;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.meeting.ObserverCall.Times;
import org.huixu.domain.meeting.ObserverCallId;
import org.huixu.domain.people.PersonId;

/** Calls observers of items in and lets them leave, inside a change; their stays in the room follow. */
public final class Calls {

    private Calls() {
    }

    /** Who is invited for the item. */
    public static List<PersonId> invited(Change change, MeetingId meeting, ItemId item) {
        return change.reader().list(Invitation.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item))
                .stream().filter(one -> one.capacity() == Capacity.ITEM_OBSERVER).map(Invitation::personId).distinct()
                .toList();
    }

    static ObserverCall of(Change change, MeetingId meeting, ItemId item, PersonId person) {
        return change.reader()
                .list(ObserverCall.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item),
                        Filter.eq("personId", person))
                .stream().findFirst().orElseGet(() -> change.add(new ObserverCall(
                        new ObserverCallId(change.newId()), 0, meeting, item, person, null, Times.NONE)));
    }

    /** These go in; who is in the room already stays there. */
    public static void enter(Change change, MeetingId meeting, ItemId item, Set<PersonId> people, Instant at) {
        for (PersonId person : invited(change, meeting, item)) {
            if (people.contains(person)) {
                enter(change, of(change, meeting, item, person), at);
            }
        }
    }

    /** He waits outside for every item of his that is still to come. */
    static List<ObserverCall> await(Change change, MeetingId meeting, PersonId person, Instant at) {
        Set<ItemId> heard = change.reader().list(Discussion.class, Filter.eq("meetingId", meeting)).stream()
                .filter(one -> one.endedAt() != null).map(Discussion::itemId).collect(Collectors.toSet());
        return change.reader()
                .list(Invitation.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person)).stream()
                .filter(one -> one.capacity() == Capacity.ITEM_OBSERVER)
                .flatMap(one -> Stream.ofNullable(one.itemId())).filter(item -> !heard.contains(item)).distinct()
                .map(item -> of(change, meeting, item, person))
                .filter(call -> call.stage() == Stage.EXPECTED || call.stage() == Stage.GONE)
                .map(call -> change.change(call.with(Times.NONE.waiting(at)))).toList();
    }

    static boolean waits(Change change, MeetingId meeting, PersonId person) {
        return change.reader()
                .list(ObserverCall.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person)).stream()
                .anyMatch(call -> call.stage() == Stage.WAITING);
    }

    /** Goes in for that one of these items which is being discussed; whether there is one. */
    static boolean joins(Change change, List<ObserverCall> waiting, Instant at) {
        for (ObserverCall call : waiting) {
            boolean discussed = change.reader().list(Discussion.class, Filter.eq("meetingId", call.meetingId()),
                    Filter.eq("itemId", call.itemId())).stream().anyMatch(one -> one.endedAt() == null);
            if (discussed) {
                enter(change, call, at);
                return true;
            }
        }
        return false;
    }

    static void enter(Change change, ObserverCall call, Instant at) {
        if (call.stage() != Stage.INSIDE) {
            change.change(call.with(call.times().entered(at)));
        }
        if (!Stays.covered(change, call.meetingId(), call.whoCame(), at)) {
            Stays.come(change, call.meetingId(), call.whoCame(), at, call.cameId() == null ? null : call.personId(),
                    null);
        }
    }

    /** The item begins: those who wait for it, or sit in the room already, are in. */
    public static void begin(Change change, MeetingId meeting, ItemId item, Instant at) {
        for (PersonId person : invited(change, meeting, item)) {
            boolean waits = change.reader()
                    .list(ObserverCall.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item),
                            Filter.eq("personId", person))
                    .stream().anyMatch(call -> call.stage() == Stage.WAITING);
            if (waits || Stays.covered(change, meeting, person, at)) {
                enter(change, of(change, meeting, item, person), at);
            }
        }
    }

    /** The item is over: who was in for it leaves, but for those who stay for the next. */
    public static void end(Change change, MeetingId meeting, ItemId item, Set<PersonId> staying, Instant at) {
        change.reader().list(ObserverCall.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item)).stream()
                .filter(call -> call.stage() == Stage.INSIDE)
                .forEach(call -> leave(change, call, at, staying.contains(call.personId())));
    }

    static void leave(Change change, ObserverCall call, Instant at, boolean stays) {
        change.change(call.with(call.times().left(at)));
        boolean ofTheMeeting = change.reader()
                .list(Invitation.class, Filter.eq("meetingId", call.meetingId()),
                        Filter.eq("personId", call.whoCame()))
                .stream().anyMatch(one -> one.capacity() != Capacity.ITEM_OBSERVER);
        if (!stays && !ofTheMeeting) {
            Stays.open(change, call.meetingId(), call.whoCame(), at)
                    .ifPresent(stay -> change.change(stay.left(at)));
        }
    }
}
