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
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Planning ahead: what is due, which slots are free, and making meetings of proposals. */
public final class PlanningDesk {

    /** Further ahead nothing is proposed: neither public holidays nor people are known then. */
    private static final int MONTHS_AHEAD = 12;

    /** A copy is proposed for the near future. */
    private static final int COPIED_MONTHS = 3;

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
                .map(ground -> DueMeetings.until(end, ground, Ordinals.load(reader, time.today(), end)))
                .orElse(List.of()))
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

    /**
     * The next meetings of one type that are due, oldest first.
     *
     * @param count at most so many; fewer where not so many are due within a year
     */
    public List<Due> next(MeetingTypeKey type, int count) {
        OfficeTime time = supplies.time();
        LocalDate end = time.today().plusMonths(MONTHS_AHEAD);
        return store.read(reader -> Ground.load(reader, supplies.regulations(), time, end.plusMonths(1), null)
                .flatMap(ground -> ground.facts().around().regulation().type(type).map(known -> DueMeetings
                        .of(known, end, ground, Ordinals.load(reader, time.today(), end)).list()))
                .orElse(List.of())).stream().limit(count).toList();
    }

    /** What is proposed for another meeting like that one. */
    public Copy copy(MeetingId id) {
        OfficeTime time = supplies.time();
        return store.read(reader -> {
            Meeting source = reader.get(Meeting.class, id);
            LocalDate end = time.today().plusMonths(COPIED_MONTHS);
            return Ground.load(reader, supplies.regulations(), time, end, null)
                    .map(ground -> Copies.of(source, ground, Ordinals.load(reader, time.today(), end)))
                    .orElseGet(() -> new Copy(source, Slot.UNDETERMINED, ""));
        });
    }

    /**
     * Another meeting like that one: of its type, with those invited who are to be invited as regulated; where the type has
     * no members of its own, those who are invited to that one. Its items stay where they are.
     */
    public Outcome<MeetingId> duplicate(MeetingId source, @Nullable String title, Slot slot, Lead lead) {
        return door.perform(Act.reversible("meeting.duplicate"), change -> {
            Meeting known = change.get(Meeting.class, source);
            MeetingId id = MeetingDesk.plan(change, known.designation().type(), title, slot, lead);
            if (slot.onDate() != null) {
                InvitationDesk.inviteAsRegulated(change, id);
            }
            List<Invitation> there = change.reader().list(Invitation.class, Filter.eq("meetingId", id));
            if (there.stream().noneMatch(one -> one.capacity() == Capacity.MEMBER)
                    && !hasMembers(change, known.designation().type(), slot)) {
                change.reader().list(Invitation.class, Filter.eq("meetingId", source)).stream()
                        .filter(one -> one.capacity() == Capacity.MEMBER)
                        .filter(one -> there.stream().noneMatch(other -> other.personId().equals(one.personId())))
                        .forEach(one -> change.add(new Invitation(new InvitationId(change.newId()), 0, id,
                                one.personId(), one.capacity(), one.office(), null)));
            }
            return id;
        });
    }

    private static boolean hasMembers(Change change, MeetingTypeKey type, Slot slot) {
        return change.facts().regulation(slot.onDate() == null ? change.today() : slot.onDate())
                .flatMap(regulation -> regulation.type(type)).map(one -> !one.people().members().isEmpty())
                .orElse(true);
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
