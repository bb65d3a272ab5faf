package org.huixu.application.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveChannel;
import org.huixu.domain.attendance.LeaveRequest.Answer;
import org.huixu.domain.attendance.LeaveRequest.Asking;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.LeaveSummaryId;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Leave from meetings by both routes of art. 50: leaders ask the head, everybody else the director in writing. */
public final class LeaveDesk {

    private final Door door;

    public LeaveDesk(Door door) {
        this.door = door;
    }

    /** The person asks for leave at that moment, in the form it was received. A fact. */
    public Outcome<LeaveRequestId> ask(MeetingId meeting, PersonId person, Instant at, String reason,
            Proof writtenReport) {
        return ask(meeting, person, Asking.of(at, reason), writtenReport, null);
    }

    /**
     * The same with all that is known of it, and with somebody who is to come in his place: granting the leave approves
     * him.
     *
     * @param substitute absent where nobody comes for him; only for those who are not leaders, and where the regulation
     *        allows it
     */
    public Outcome<LeaveRequestId> ask(MeetingId meeting, PersonId person, Asking asking, Proof writtenReport,
            @Nullable PersonId substitute) {
        return door.perform(Act.reversible("leave.ask"), change -> {
            if (expected(change, meeting, person)) {
                throw new Impossible(Problem.at("person", "problem.leave.twice"));
            }
            if (substitute != null) {
                Substitutes.require(change, meeting, person, substitute, "substitute");
            }
            return add(change, meeting, person, asking, writtenReport, substitute);
        });
    }

    /**
     * Those who are away by a recorded absence ask for leave from the meetings that it touches, at that moment and in that
     * way. Who has asked meanwhile is passed over.
     */
    public Outcome<List<LeaveRequestId>> askForAbsent(List<LeaveProposal> proposals, Instant at,
            @Nullable LeaveChannel channel) {
        return door.perform(Act.reversible("leave.askAbsent"), change -> {
            List<LeaveProposal> open = proposals.stream()
                    .filter(one -> !expected(change, one.meetingId(), one.personId())).toList();
            if (open.isEmpty()) {
                throw new Impossible(Problem.of("problem.leave.askedAlready"));
            }
            return open.stream().map(one -> add(change, one.meetingId(), one.personId(),
                    new Asking(at, one.reason(), one.cause(), channel), Proof.NONE, null)).toList();
        });
    }

    private static boolean expected(Change change, MeetingId meeting, PersonId person) {
        return change.reader().list(LeaveRequest.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person))
                .stream().anyMatch(LeaveRequest::expectsAbsence);
    }

    private static LeaveRequestId add(Change change, MeetingId meeting, PersonId person, Asking asking,
            Proof writtenReport, @Nullable PersonId substitute) {
        LeaveRequestId id = new LeaveRequestId(change.newId());
        change.add(new LeaveRequest(id, 0, meeting, person,
                new Asking(asking.askedAt(), Inputs.requiredText("reason", asking.reason()), asking.cause(),
                        asking.channel()),
                LeaveState.ASKED, Answer.NONE, writtenReport, substitute));
        return id;
    }

    /** The written report came in. */
    public Outcome<LeaveRequest> report(LeaveRequestId id, Proof writtenReport) {
        return door.perform(Act.reversible("leave.report"),
                change -> change.change(change.get(LeaveRequest.class, id).withReport(writtenReport)));
    }

    /** Who is to come in his place, as his request has it; absent: nobody. */
    public Outcome<LeaveRequest> substitute(LeaveRequestId id, @Nullable PersonId substitute) {
        return door.perform(Act.reversible("leave.substitute"), change -> {
            LeaveRequest request = change.get(LeaveRequest.class, id);
            if (!request.expectsAbsence()) {
                throw new Impossible(Problem.of("problem.leave.answered"));
            }
            if (substitute != null) {
                Substitutes.require(change, request.meetingId(), request.personId(), substitute, "substitute");
            }
            return change.change(request.withSubstitute(substitute));
        });
    }

    /** The leave is granted by that person at that moment. Guarded by L2 and L3. */
    public Outcome<LeaveRequest> grant(LeaveRequestId id, PersonId by, Instant at) {
        return door.perform(Act.reversible("leave.grant"), change -> {
            LeaveRequest granted = answer(change, id, LeaveState.GRANTED, by, at);
            change.pass(Gate.GRANT_LEAVE, granted.meetingId(), Set.of(granted.personId().value()));
            return granted;
        });
    }

    /** The leave is refused by that person at that moment. */
    public Outcome<LeaveRequest> refuse(LeaveRequestId id, PersonId by, Instant at) {
        return door.perform(Act.reversible("leave.refuse"),
                change -> answer(change, id, LeaveState.REFUSED, by, at));
    }

    /** The person takes the request back. */
    public Outcome<LeaveRequest> withdraw(LeaveRequestId id) {
        return door.perform(Act.reversible("leave.withdraw"), change -> {
            LeaveRequest request = change.get(LeaveRequest.class, id);
            if (!request.expectsAbsence()) {
                throw new Impossible(Problem.of("problem.leave.answered"));
            }
            return change.change(request.answered(LeaveState.WITHDRAWN, request.answer()));
        });
    }

    /** The summary of all requests was reported to the head at that moment (请假汇总, art. 50). */
    public Outcome<LeaveSummaryId> reportSummary(MeetingId meeting, PersonId to, Instant at) {
        return door.perform(Act.reversible("leave.summary"), change -> {
            LeaveSummaryId id = new LeaveSummaryId(change.newId());
            change.add(new LeaveSummary(id, 0, meeting, to, at));
            return id;
        });
    }

    private static LeaveRequest answer(Change change, LeaveRequestId id, LeaveState state, PersonId by, Instant at) {
        LeaveRequest request = change.get(LeaveRequest.class, id);
        if (request.state() != LeaveState.ASKED) {
            throw new Impossible(Problem.of("problem.leave.answered"));
        }
        return change.change(request.answered(state, new Answer(by, actingFor(change, request, by, at), at)));
    }

    private static @Nullable PersonId actingFor(Change change, LeaveRequest request, PersonId by, Instant at) {
        LocalDate day = change.time().local(at).toLocalDate();
        MeetingFacts facts = change.facts().load(request.meetingId(), change.time()).orElse(null);
        if (facts == null) {
            return null;
        }
        Authority authority = facts.around().authority();
        List<OfficeSelector> approvers = authority.leaveApprovers(facts.type(), request.personId(), facts.day());
        return switch (authority.entitled(by, approvers, day, facts.type().key())) {
            case Entitlement.Acts acts -> acts.absentId();
            case Entitlement.Holds _,Entitlement.None _ -> null;
        };
    }
}
