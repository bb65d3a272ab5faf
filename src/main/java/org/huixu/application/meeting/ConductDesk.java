package org.huixu.application.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.attendance.Calls;
import org.huixu.application.attendance.QuorumFigures;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.DiscussionId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.ResultKey;
import org.jspecify.annotations.Nullable;

/** Goes from one item of a meeting to the next in one step: who is in for it leaves, who is next comes in. */
public final class ConductDesk {

    private final Door door;

    public ConductDesk(Door door) {
        this.door = door;
    }

    /**
     * The step from one item to the next.
     *
     * @param ended the item that ends; absent where none was going on
     * @param result its result; absent where there is one already, or it is written down later
     * @param begun the item that begins; absent after the last
     * @param entering who of those invited for it goes in
     */
    public record Move(@Nullable ItemId ended, @Nullable ResultKey result, @Nullable ItemId begun,
            Set<PersonId> entering) {

        public Move {
            entering = Set.copyOf(entering);
        }
    }

    /** Does the step at that moment; undone as one. */
    public Outcome<Move> moveOn(MeetingId meeting, Move move, Instant at) {
        return door.perform(Act.reversible("conduct.moveOn"), change -> {
            SessionDesk.requireHeld(change, meeting);
            ItemId ended = move.ended();
            ItemId begun = move.begun();
            if (ended != null && ended.equals(begun)) {
                throw new Impossible(Problem.at("item", "problem.conduct.sameItem"));
            }
            if (at.isAfter(change.now())) {
                throw new Impossible(Problem.at("at", "problem.inTheFuture"));
            }
            if (ended != null) {
                end(change, meeting, ended, move, at);
            }
            if (begun != null) {
                begin(change, meeting, begun, move.entering(), at);
            }
            QuorumFigures.refresh(change, meeting);
            return move;
        });
    }

    private static void end(Change change, MeetingId meeting, ItemId item, Move move, Instant at) {
        Discussion discussion = SessionDesk.discussion(change, meeting, item)
                .orElseThrow(() -> new Impossible(Problem.at("item", "problem.item.notBegun")));
        if (at.isBefore(discussion.beganAt())) {
            throw new Impossible(Problem.at("at", "problem.conduct.endsBeforeItBegins"));
        }
        ResultKey result = move.result();
        if (result != null && discussion.result() == null) {
            SessionDesk.conclude(change, discussion, discussion.endedAt() == null ? at : discussion.endedAt(), result,
                    discussion.record());
        } else if (discussion.endedAt() == null) {
            MeetingFacts.Count count = SessionDesk.facts(change, meeting).countAt(at);
            change.change(discussion.ended(at, new Discussion.Attendance(count.present(), count.members())));
        }
        Calls.end(change, meeting, item, staying(change, meeting, move), at);
    }

    /** What is still under discussion when the meeting closes ends with it; its observers leave. */
    static void endAll(Change change, MeetingId meeting, Instant at) {
        for (Discussion running : change.reader().list(Discussion.class, Filter.eq("meetingId", meeting))) {
            if (running.endedAt() == null) {
                if (at.isBefore(running.beganAt())) {
                    throw new Impossible(Problem.at("closedAt", "problem.conduct.endsBeforeItBegins"));
                }
                MeetingFacts.Count count = SessionDesk.facts(change, meeting).countAt(at);
                change.change(running.ended(at, new Discussion.Attendance(count.present(), count.members())));
                Calls.end(change, meeting, running.itemId(), Set.of(), at);
            }
        }
    }

    private static Set<PersonId> staying(Change change, MeetingId meeting, Move move) {
        List<PersonId> next = move.begun() == null ? List.of() : Calls.invited(change, meeting, move.begun());
        return next.stream().filter(move.entering()::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static void begin(Change change, MeetingId meeting, ItemId item, Set<PersonId> entering, Instant at) {
        if (SessionDesk.discussion(change, meeting, item).isPresent()) {
            throw new Impossible(Problem.at("item", "problem.item.begun"));
        }
        if (change.reader().list(AgendaEntry.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item))
                .isEmpty()) {
            throw new Impossible(Problem.at("item", "problem.item.notOnAgenda"));
        }
        change.add(new Discussion(new DiscussionId(change.newId()), 0, meeting, item, at, null, null,
                Discussion.Attendance.UNKNOWN, null));
        Calls.enter(change, meeting, item, entering, at);
    }
}
