package org.huixu.application.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huixu.application.agenda.Successors;
import org.huixu.application.attendance.Calls;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.DiscussionId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.jspecify.annotations.Nullable;

/** What happens to the items while the meeting is in session. Facts: no rule refuses them. */
public final class SessionDesk {

    private final Door door;

    public SessionDesk(Door door) {
        this.door = door;
    }

    /** The meeting turns to the item at that moment. */
    public Outcome<DiscussionId> begin(MeetingId meeting, ItemId item, Instant at) {
        return door.perform(Act.reversible("item.begin"), change -> {
            requireHeld(change, meeting);
            if (discussion(change, meeting, item).isPresent()) {
                throw new Impossible(Problem.at("item", "problem.item.begun"));
            }
            if (change.reader().list(AgendaEntry.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item))
                    .isEmpty()) {
                throw new Impossible(Problem.at("item", "problem.item.notOnAgenda"));
            }
            DiscussionId id = new DiscussionId(change.newId());
            change.add(new Discussion(id, 0, meeting, item, at, null, null, Discussion.Attendance.UNKNOWN, null));
            Calls.begin(change, meeting, item, at);
            return id;
        });
    }

    /**
     * The item has its result; the quorum figures of that moment are kept with it. A result that refers the matter to
     * another meeting, or to another time, opens the item for it.
     */
    public Outcome<Discussion> conclude(MeetingId meeting, ItemId item, Instant at, ResultKey result,
            @Nullable String record) {
        return door.perform(Act.reversible("item.conclude"), change -> {
            requireHeld(change, meeting);
            Discussion discussion = discussion(change, meeting, item)
                    .orElseThrow(() -> new Impossible(Problem.at("item", "problem.item.notBegun")));
            return conclude(change, discussion, at, result, record);
        });
    }

    /** The same for a discussion as the user saw it; also corrects time, result and record. */
    public Outcome<Discussion> conclude(DiscussionId id, long version, Instant at, ResultKey result,
            @Nullable String record) {
        return door.perform(Act.reversible("item.conclude"), change -> {
            Discussion discussion = change.current(Discussion.class, id, version);
            if (at.isBefore(discussion.beganAt())) {
                throw new Impossible(Problem.at("endedAt", "problem.endsBeforeItBegins"));
            }
            return conclude(change, discussion, at, result, record);
        });
    }

    static Discussion conclude(Change change, Discussion discussion, Instant at, ResultKey result,
            @Nullable String record) {
        MeetingFacts facts = facts(change, discussion.meetingId());
        Result known = facts.around().regulation().procedure().result(result)
                .orElseThrow(() -> new Impossible(Problem.at("result", "problem.noSuchResult", result.value())));
        MeetingFacts.Count count = facts.countAt(at);
        Item discussed = change.get(Item.class, discussion.itemId());
        change.change(discussed.with(new ItemState.Discussed(result)));
        Regulation today = change.facts().regulation(change.today()).orElse(facts.around().regulation());
        Successors.settle(change, discussed, known.next(facts.type().key()), today);
        return change.change(discussion.concluded(at, result,
                new Discussion.Attendance(count.present(), count.members()), Inputs.optional(record)));
    }

    /** A decision was taken at that moment; the quorum figures of that moment are kept with it. */
    public Outcome<DecisionId> decide(MeetingId meeting, ItemId item, Instant at, String text,
            Decision.Charge charge) {
        return door.perform(Act.reversible("decision.add"), change -> {
            requireHeld(change, meeting);
            Decision.Charge clean = clean(change, charge, at);
            MeetingFacts.Count count = facts(change, meeting).countAt(at);
            DecisionId id = new DecisionId(change.newId());
            change.add(new Decision(id, 0, meeting, item, Inputs.requiredText("text", text), clean, at,
                    count.present(), count.members()));
            return id;
        });
    }

    /** Changes what was decided and who must do it by when, or why nobody has to. */
    public Outcome<Decision> amend(DecisionId id, long version, String text, Decision.Charge charge) {
        return door.perform(Act.reversible("decision.amend"), change -> {
            Decision decision = change.current(Decision.class, id, version);
            return change.change(decision.with(Inputs.requiredText("text", text),
                    clean(change, charge, decision.decidedAt())));
        });
    }

    /**
     * Takes out what was written down as decided and was not. What the draft of the minutes says of it goes too; not
     * possible when somebody has worked on that paragraph, or when the minutes lie with the signatory.
     */
    public Outcome<DecisionId> remove(DecisionId id, long version) {
        return door.perform(Act.reversible("decision.remove"), change -> {
            Decision decision = change.current(Decision.class, id, version);
            for (Minutes minutes : change.reader().list(Minutes.class, Filter.eq("meetingId", decision.meetingId()))) {
                if (!minutes.state().editable()) {
                    throw new Impossible(Problem.of("problem.minutes.locked"));
                }
            }
            for (MinutesBlock block : change.reader().list(MinutesBlock.class, Filter.eq("decisionId", id))) {
                if (block.closed()) {
                    throw new Impossible(Problem.of("problem.decision.inMinutes"));
                }
                change.remove(block);
            }
            change.remove(decision);
            return id;
        });
    }

    private static Decision.Charge clean(Change change, Decision.Charge charge, Instant decidedAt) {
        LocalDate due = charge.dueOn();
        if (due != null && due.isBefore(change.time().local(decidedAt).toLocalDate())) {
            throw new Impossible(Problem.at("dueOn", "problem.decision.dueBeforeDecided"));
        }
        return new Decision.Charge(charge.followUp(), charge.unitId(), due, Inputs.optional(charge.reason()));
    }

    static Optional<Discussion> discussion(Change change, MeetingId meeting, ItemId item) {
        return change.reader()
                .list(Discussion.class, Filter.eq("meetingId", meeting), Filter.eq("itemId", item)).stream()
                .findFirst();
    }

    static void requireHeld(Change change, MeetingId id) {
        switch (change.get(Meeting.class, id).state()) {
            case MeetingState.Open _,MeetingState.Closed _ -> {
            }
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Cancelled _ ->
                    throw new Impossible(Problem.of("problem.meeting.notOpen"));
        }
    }

    static MeetingFacts facts(Change change, MeetingId id) {
        return change.facts().load(id, change.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }
}
