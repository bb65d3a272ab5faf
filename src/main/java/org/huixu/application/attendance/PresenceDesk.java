package org.huixu.application.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who comes and goes, and when. Facts: never refused. */
public final class PresenceDesk {

    private final Door door;

    public PresenceDesk(Door door) {
        this.door = door;
    }

    /** The person came at that moment, perhaps in place of an invited one. */
    public Outcome<PresenceId> arrive(MeetingId meeting, PersonId person, Instant at,
            @Nullable PersonId substituteFor) {
        return door.perform(Act.reversible("presence.arrive"), change -> {
            if (stays(change, meeting, person).stream().anyMatch(stay -> stay.covers(at))) {
                throw new Impossible(Problem.at("person", "problem.presence.twice"));
            }
            PresenceId id = new PresenceId(change.newId());
            change.add(new Presence(id, 0, meeting, person, at, null, substituteFor, change.now()));
            QuorumFigures.refresh(change, meeting);
            return id;
        });
    }

    /** These came at that moment, each for himself; who is there already is passed over. */
    public Outcome<List<PresenceId>> arrive(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return door.perform(Act.reversible("presence.arrive"), change -> {
            requirePast(change, at);
            List<PersonId> coming = people.stream().distinct()
                    .filter(person -> stays(change, meeting, person).stream().noneMatch(stay -> stay.covers(at)))
                    .toList();
            if (coming.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.presence.twice"));
            }
            List<PresenceId> added = coming.stream().map(person -> {
                PresenceId id = new PresenceId(change.newId());
                change.add(new Presence(id, 0, meeting, person, at, null, null, change.now()));
                return id;
            }).toList();
            QuorumFigures.refresh(change, meeting);
            return added;
        });
    }

    /** These left at that moment; who is not there is passed over. */
    public Outcome<List<Presence>> leave(MeetingId meeting, Collection<PersonId> people, Instant at) {
        return door.perform(Act.reversible("presence.leave"), change -> {
            requirePast(change, at);
            List<Presence> left = people.stream().distinct()
                    .flatMap(person -> there(stays(change, meeting, person), at).stream())
                    .map(stay -> change.change(stay.left(at))).toList();
            if (left.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.presence.notThere"));
            }
            QuorumFigures.refresh(change, meeting);
            return left;
        });
    }

    /** The person left at that moment. */
    public Outcome<Presence> leave(MeetingId meeting, PersonId person, Instant at) {
        return door.perform(Act.reversible("presence.leave"), change -> {
            Presence stay = there(stays(change, meeting, person), at)
                    .orElseThrow(() -> new Impossible(Problem.at("person", "problem.presence.notThere")));
            Presence left = change.change(stay.left(at));
            QuorumFigures.refresh(change, meeting);
            return left;
        });
    }

    /** Corrects when the person came and left, as the sign-in sheet has it; the figures of the moments follow. */
    public Outcome<Presence> correct(PresenceId id, long version, Instant arrived, @Nullable Instant left) {
        return door.perform(Act.reversible("presence.correct"), change -> {
            Presence stay = change.current(Presence.class, id, version);
            if (left != null && left.isBefore(arrived)) {
                throw new Impossible(Problem.at("leftAt", "problem.endsBeforeItBegins"));
            }
            Presence corrected = change.change(new Presence(id, stay.version(), stay.meetingId(), stay.personId(),
                    arrived, left, stay.substituteForId(), change.now()));
            QuorumFigures.refresh(change, stay.meetingId());
            return corrected;
        });
    }

    private static Optional<Presence> there(List<Presence> stays, Instant at) {
        return stays.stream().filter(one -> one.leftAt() == null && !at.isBefore(one.arrivedAt()))
                .max(Comparator.comparing(Presence::arrivedAt));
    }

    private static void requirePast(Change change, Instant at) {
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at("at", "problem.inTheFuture"));
        }
    }

    private static List<Presence> stays(Change change, MeetingId meeting, PersonId person) {
        return change.reader().list(Presence.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person));
    }
}
