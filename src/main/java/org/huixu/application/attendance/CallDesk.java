package org.huixu.application.attendance;

import java.time.Instant;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.people.Pinyin;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Observers of items: who waits outside, goes in and leaves, and who came for the one invited. Facts. */
public final class CallDesk {

    private final Door door;
    private final Pinyin pinyin;

    public CallDesk(Door door, Pinyin pinyin) {
        this.door = door;
        this.pinyin = pinyin;
    }

    /** He is outside and waits, for every item of his that is still to come. */
    public Outcome<List<ObserverCall>> await(MeetingId meeting, PersonId person, Instant at) {
        return door.perform(Act.reversible("call.await"), change -> {
            requireNotOver(change, meeting);
            List<ObserverCall> waiting = Calls.await(change, meeting, person, at);
            if (waiting.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.call.nothingToCome"));
            }
            return waiting;
        });
    }

    /** He does not wait after all. */
    public Outcome<List<ObserverCall>> takeBack(MeetingId meeting, PersonId person) {
        return door.perform(Act.reversible("call.takeBack"), change -> change.reader()
                .list(ObserverCall.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person)).stream()
                .filter(call -> call.stage() == Stage.WAITING)
                .map(call -> change.change(call.with(ObserverCall.Times.NONE))).toList());
    }

    /** He goes in for the item. */
    public Outcome<ObserverCall> enter(MeetingId meeting, ItemId item, PersonId person, Instant at) {
        return door.perform(Act.reversible("call.enter"), change -> {
            requireNotOver(change, meeting);
            ObserverCall call = Calls.of(change, meeting, item, person);
            if (call.stage() == Stage.INSIDE) {
                throw new Impossible(Problem.at("person", "problem.call.inside"));
            }
            Calls.enter(change, call, at);
            QuorumFigures.refresh(change, meeting);
            return change.get(ObserverCall.class, call.id());
        });
    }

    /** He leaves. */
    public Outcome<ObserverCall> leave(MeetingId meeting, ItemId item, PersonId person, Instant at) {
        return door.perform(Act.reversible("call.leave"), change -> {
            requireNotOver(change, meeting);
            ObserverCall call = Calls.of(change, meeting, item, person);
            if (call.stage() != Stage.INSIDE) {
                throw new Impossible(Problem.at("person", "problem.presence.notThere"));
            }
            Calls.leave(change, call, at, false);
            QuorumFigures.refresh(change, meeting);
            return change.get(ObserverCall.class, call.id());
        });
    }

    /**
     * Another came for the one invited, or he himself after all.
     *
     * @param came absent: the one invited himself
     */
    public Outcome<ObserverCall> comes(MeetingId meeting, ItemId item, PersonId person, @Nullable PersonId came) {
        return door.perform(Act.reversible("call.comes"), change -> came(change, meeting, item, person, came));
    }

    /** The same with somebody who is not in the directory yet. */
    public Outcome<ObserverCall> comes(MeetingId meeting, ItemId item, PersonId person, String name) {
        return door.perform(Act.reversible("call.comes"), change -> {
            String clean = Inputs.required("person", name);
            Pinyin.Spelling reading = pinyin.of(clean);
            PersonId id = new PersonId(change.newId());
            change.add(new Person(id, 0, clean, reading.sortKey(), reading.initials(), null));
            return came(change, meeting, item, person, id);
        });
    }

    private static ObserverCall came(Change change, MeetingId meeting, ItemId item, PersonId person,
            @Nullable PersonId came) {
        requireNotOver(change, meeting);
        ObserverCall call = Calls.of(change, meeting, item, person);
        if (call.stage() == Stage.INSIDE || call.stage() == Stage.GONE) {
            throw new Impossible(Problem.at("person", "problem.call.inside"));
        }
        return change.change(call.cameInstead(came));
    }

    private static void requireNotOver(Change change, MeetingId meeting) {
        if (change.get(Meeting.class, meeting).state() instanceof MeetingState.Closed) {
            throw new Impossible(Problem.of("problem.call.over"));
        }
    }
}
