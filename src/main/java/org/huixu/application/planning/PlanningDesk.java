package org.huixu.application.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.application.meeting.MeetingDesk;
import org.huixu.application.meeting.Ordinals;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.MeetingId;

/** Planning ahead: what is due, which slots are free, and making meetings of proposals. */
public final class PlanningDesk {

    /** Further ahead nothing is proposed: neither public holidays nor people are known then. */
    private static final int MONTHS_AHEAD = 12;

    private final Store store;
    private final Door door;
    private final Door.Supplies supplies;

    public PlanningDesk(Store store, Door door, Door.Supplies supplies) {
        this.store = store;
        this.door = door;
        this.supplies = supplies;
    }

    /**
     * The meetings that the rules expect and nobody planned yet, each with a slot that will do, by day: those whose
     * proposed day, or else whose last day, lies in the period. Nothing is proposed for the past or beyond a year.
     */
    public List<Due> due(Period period) {
        OfficeTime time = supplies.time();
        LocalDate furthest = time.today().plusMonths(MONTHS_AHEAD);
        LocalDate asked = period.validTo();
        LocalDate end = asked == null || asked.isAfter(furthest) ? furthest : asked;
        if (!end.isAfter(time.today())) {
            return List.of();
        }
        return store.read(reader -> Ground.load(reader, supplies.regulations(), time, end.plusMonths(1), null)
                .map(ground -> DueMeetings.until(end, ground, Ordinals.load(reader, time.today(), end))).orElse(List.of()))
                .stream().filter(one -> period.contains(one.day())).toList();
    }

    /** What stands against a slot, and which ones near it will do. */
    public Advice advice(Wish wish) {
        OfficeTime time = supplies.time();
        return store.read(reader -> Adviser.of(wish, reader, supplies.regulations(), time));
    }

    /**
     * Makes a meeting of a proposal in one act: planned in the proposed slot, with its chair, members and fixed observers
     * invited as regulated. Not possible where somebody planned it meanwhile.
     */
    public Outcome<MeetingId> accept(Due due) {
        return door.perform(Act.reversible("planning.accept"), change -> {
            Due.Proposal proposal = due.proposal();
            if (proposal == null) {
                throw new Impossible(Problem.at("onDate", "problem.planning.noSlot"));
            }
            requireUnplanned(change, due, proposal);
            MeetingId id = MeetingDesk.plan(change, due.type(), null, proposal.slot(),
                    new Lead(proposal.chairId(), null));
            InvitationDesk.inviteAsRegulated(change, id);
            return id;
        });
    }

    private static void requireUnplanned(Change change, Due due, Due.Proposal proposal) {
        LocalDate last = proposal.day().isAfter(due.latest()) ? proposal.day() : due.latest();
        change.reader().list(Meeting.class, Filter.between("onDate", due.since().plusDays(1), last.plusDays(1)))
                .stream().filter(Ground::counts).filter(one -> one.designation().type().equals(due.type())).findFirst()
                .ifPresent(one -> {
                    throw new Impossible(Problem.of("problem.planning.planned", due.typeName(),
                            ChineseText.brief(Objects.requireNonNull(one.slot().onDate()))));
                });
    }
}
