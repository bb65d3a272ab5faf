package org.huixu.application.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting.Designation;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.Meeting.Session;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Planning, calling, opening and closing meetings. */
public final class MeetingDesk {

    private final Door door;

    public MeetingDesk(Door door) {
        this.door = door;
    }

    /**
     * Plans a meeting. Its code counts the meetings of its type in the year, e.g. 2026-常务-12.
     *
     * @param title absent: the name of the type
     */
    public Outcome<MeetingId> plan(MeetingTypeKey type, @Nullable String title, Slot slot, Lead lead) {
        return door.perform(Act.reversible("meeting.plan"), change -> plan(change, type, title, slot, lead));
    }

    /** The same as a part of another act. */
    public static MeetingId plan(Change change, MeetingTypeKey type, @Nullable String title, Slot slot, Lead lead) {
        LocalDate day = slot.onDate() == null ? change.today() : slot.onDate();
        MeetingType known = type(change, type, day);
        int number = change.next("meeting:" + type.value() + ':' + day.getYear());
        String code = day.getYear() + "-" + known.naming().codeName() + "-" + number;
        String clean = Inputs.optionalLine("title", title);
        MeetingId id = new MeetingId(change.newId());
        change.add(new Meeting(id, 0,
                new Designation(type, code, null, clean == null ? known.naming().name() : clean), clean(slot), lead,
                new MeetingState.Planned(), Session.NONE, null));
        return id;
    }

    /**
     * Changes date, time or place. Invitations stay as they are, never changed silently: C1 names who is missing or
     * surplus on the new day.
     */
    public Outcome<Meeting> move(MeetingId id, long version, Slot slot) {
        return door.perform(Act.reversible("meeting.move"), change -> {
            Meeting meeting = open(change, id, version);
            if (slot.onDate() == null && meeting.stands()) {
                throw new Impossible(Problem.at("onDate", "problem.meeting.noDate"));
            }
            if (slot.onDate() != null) {
                type(change, meeting.designation().type(), slot.onDate());
            }
            return change.change(meeting.with(clean(slot)));
        });
    }

    /** Changes chair or the leader in charge. */
    public Outcome<Meeting> lead(MeetingId id, long version, Lead lead) {
        return door.perform(Act.reversible("meeting.lead"), change -> {
            Meeting meeting = open(change, id, version);
            return change.change(meeting.with(lead));
        });
    }

    /** Date, chair and people stand: the meeting is called. Guarded by C1 and C2. */
    public Outcome<Meeting> schedule(MeetingId id) {
        return door.perform(Act.reversible("meeting.schedule"), change -> {
            Meeting meeting = change.get(Meeting.class, id);
            if (meeting.slot().onDate() == null) {
                throw new Impossible(Problem.at("onDate", "problem.meeting.noDate"));
            }
            MeetingState next = switch (meeting.state()) {
                case MeetingState.Planned planned -> planned.schedule();
                case MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ ->
                        throw wrongState();
            };
            type(change, meeting.designation().type(), meeting.slot().onDate());
            Meeting scheduled = change.change(meeting.with(next));
            change.pass(Gate.SCHEDULE_MEETING, id, Set.of());
            return scheduled;
        });
    }

    /** The meeting is not held, for a reason that is kept. */
    public Outcome<Meeting> cancel(MeetingId id, @Nullable String reason) {
        return door.perform(Act.reversible("meeting.cancel"), change -> {
            Meeting meeting = change.get(Meeting.class, id);
            MeetingState.Cancelled next = switch (meeting.state()) {
                case MeetingState.Planned planned -> planned.cancel();
                case MeetingState.Scheduled scheduled -> scheduled.cancel();
                case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> throw wrongState();
            };
            return change.change(meeting.cancelled(next, Inputs.requiredText("reason", reason)));
        });
    }

    /**
     * Opens the meeting at that moment: fixes its ordinal (第N次) in its term and the quorum figures. Guarded by C2 and C3. Final.
     */
    public Outcome<Meeting> open(MeetingId id, Instant at) {
        return door.perform(Act.lasting("meeting.open"), change -> open(change, id, at));
    }

    private static Meeting open(Change change, MeetingId id, Instant at) {
        Meeting meeting = change.get(Meeting.class, id);
        MeetingState next = switch (meeting.state()) {
            case MeetingState.Scheduled scheduled -> scheduled.open();
            case MeetingState.Planned _,MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ ->
                    throw wrongState();
        };
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at("openedAt", "problem.inTheFuture"));
        }
        if (!change.time().local(at).toLocalDate().equals(meeting.slot().onDate())) {
            throw new Impossible(Problem.at("openedAt", "problem.meeting.otherDay"));
        }
        Designation was = meeting.designation();
        Designation now = new Designation(was.type(), was.code(),
                Ordinals.take(change, was.type(), Objects.requireNonNull(meeting.slot().onDate())), was.title());
        Meeting opened = change.change(meeting.with(next, new Session(at, null, null, null)).with(now));
        MeetingFacts.Count count = facts(change, id).countAt(at);
        opened = change.change(
                opened.with(next, new Session(at, null, count.present(), count.members())));
        change.pass(Gate.OPEN_MEETING, id, Set.of());
        return opened;
    }

    /** Ends the meeting at that moment, and what is under discussion in it. */
    public Outcome<Meeting> close(MeetingId id, Instant at) {
        return door.perform(Act.reversible("meeting.close"), change -> {
            Meeting meeting = change.get(Meeting.class, id);
            MeetingState next = switch (meeting.state()) {
                case MeetingState.Open open -> open.close();
                case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Closed _,MeetingState.Cancelled _ ->
                        throw wrongState();
            };
            Session session = meeting.session();
            if (at.isAfter(change.now())) {
                throw new Impossible(Problem.at("closedAt", "problem.inTheFuture"));
            }
            if (session.openedAt() != null && at.isBefore(session.openedAt())) {
                throw new Impossible(Problem.at("closedAt", "problem.endsBeforeItBegins"));
            }
            ConductDesk.endAll(change, id, at);
            return change.change(meeting.with(next, new Session(session.openedAt(), at, session.openingPresent(),
                    session.openingMembers())));
        });
    }

    private static Meeting open(Change change, MeetingId id, long version) {
        Meeting meeting = change.current(Meeting.class, id, version);
        switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> {
            }
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> throw wrongState();
        }
        return meeting;
    }

    private static MeetingType type(Change change, MeetingTypeKey type, LocalDate day) {
        return change.facts().regulation(day)
                .orElseThrow(() -> new Impossible(Problem.at("onDate", "problem.noRegulation", ChineseText.date(day))))
                .type(type).orElseThrow(() -> new Impossible(Problem.at("type", "problem.noSuchType", type.value())));
    }

    private static MeetingFacts facts(Change change, MeetingId id) {
        return change.facts().load(id, change.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }

    private static Slot clean(Slot slot) {
        LocalTime start = slot.startsAt();
        LocalTime end = slot.endsAt();
        if (end != null && start == null) {
            throw new Impossible(Problem.at("endsAt", "problem.meeting.endWithoutStart"));
        }
        if (end != null && !end.isAfter(start)) {
            throw new Impossible(Problem.at("endsAt", "problem.endsBeforeItStarts"));
        }
        return new Slot(slot.onDate(), start, end, slot.afterPrevious(), slot.roomId(),
                Inputs.optionalLine("place", slot.place()));
    }

    private static Impossible wrongState() {
        return new Impossible(Problem.of("problem.meeting.state"));
    }
}
