package org.huixu.application.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.agenda.Observers;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Authority.Seat;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.PresenterRule;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/** Who is invited to a meeting, each with his reason. */
public final class InvitationDesk {

    private final Door door;

    public InvitationDesk(Door door) {
        this.door = door;
    }

    /** How the invitations differ from what the regulation and the agenda say for the meeting's day. */
    public record Difference(List<Proposed> missing, List<Invitation> surplus) {

        public Difference {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }
    }

    /** An invitation that is asked for, and its reason: an office by the regulation, or an item that is presented. */
    public record Proposed(PersonId personId, Capacity capacity, @Nullable OfficeKey office, @Nullable ItemId itemId) {
    }

    /**
     * Invites the members and fixed observers of the day and who presents an item that nobody presents, and takes back
     * invitations of those who are no longer.
     */
    public Outcome<Difference> inviteAsRegulated(MeetingId id) {
        return door.perform(Act.reversible("invitation.asRegulated"), change -> inviteAsRegulated(change, id));
    }

    /** The same as a part of another act. */
    public static Difference inviteAsRegulated(Change change, MeetingId id) {
        Difference difference = difference(change, id);
        apply(change, id, difference);
        return difference;
    }

    /**
     * Invites those of the missing and takes back those of the surplus that were chosen. Who was invited or taken back
     * meanwhile is passed over.
     */
    public Outcome<Difference> settle(MeetingId id, Difference chosen) {
        return door.perform(Act.reversible("invitation.settle"), change -> {
            Difference now = difference(change, id);
            Difference both = new Difference(chosen.missing().stream().filter(now.missing()::contains).toList(),
                    now.surplus().stream().filter(one -> chosen.surplus().stream()
                            .anyMatch(wanted -> wanted.id().equals(one.id()))).toList());
            apply(change, id, both);
            return both;
        });
    }

    /** Invites one person; for an item observer the item is named. */
    public Outcome<InvitationId> invite(MeetingId id, PersonId person, Capacity capacity, @Nullable ItemId item) {
        return door.perform(Act.reversible("invitation.add"), change -> {
            boolean there = change.reader().list(Invitation.class, Filter.eq("meetingId", id)).stream()
                    .anyMatch(one -> one.personId().equals(person)
                            && (item == null ? one.itemId() == null : item.equals(one.itemId())));
            if (there) {
                throw new Impossible(Problem.at("person", "problem.invitation.twice"));
            }
            InvitationId invitation = new InvitationId(change.newId());
            change.add(new Invitation(invitation, 0, id, person, capacity, null, item));
            return invitation;
        });
    }

    /** Invites a person for these items, such as who stands in for the deputy in charge; without those he is invited for. */
    public Outcome<List<InvitationId>> inviteFor(MeetingId id, PersonId person, List<ItemId> items) {
        return door.perform(Act.reversible("invitation.add"), change -> {
            List<ItemId> before = change.reader().list(Invitation.class, Filter.eq("meetingId", id)).stream()
                    .filter(one -> one.personId().equals(person) && one.itemId() != null).map(Invitation::itemId)
                    .toList();
            List<ItemId> missing = items.stream().filter(item -> !before.contains(item)).toList();
            if (missing.isEmpty()) {
                throw new Impossible(Problem.at("person", "problem.invitation.twice"));
            }
            return missing.stream().map(item -> {
                InvitationId invitation = new InvitationId(change.newId());
                change.add(new Invitation(invitation, 0, id, person, Capacity.ITEM_OBSERVER, null, item));
                return invitation;
            }).toList();
        });
    }

    /** Takes an invitation back. */
    public Outcome<InvitationId> withdraw(InvitationId id) {
        return door.perform(Act.reversible("invitation.remove"), change -> {
            change.remove(change.get(Invitation.class, id));
            return id;
        });
    }

    private static Difference difference(Change change, MeetingId id) {
        Meeting meeting = change.get(Meeting.class, id);
        LocalDate day = meeting.slot().onDate();
        if (day == null) {
            throw new Impossible(Problem.at("onDate", "problem.meeting.noDate"));
        }
        Surroundings around = change.facts().surroundings(day, change.time())
                .orElseThrow(() -> new Impossible(Problem.at("onDate", "problem.noRegulation", ChineseText.date(day))));
        MeetingType type = around.regulation().type(meeting.designation().type()).orElseThrow(
                () -> new Impossible(Problem.at("type", "problem.noSuchType", meeting.designation().type().value())));
        Difference regulated = difference(around, type, day,
                change.reader().list(Invitation.class, Filter.eq("meetingId", id)));
        return change.reader().list(AgendaEntry.class, Filter.eq("meetingId", id)).isEmpty()
                ? regulated
                : change.facts().load(id, change.time()).map(InvitationDesk::difference).orElse(regulated);
    }

    private static void apply(Change change, MeetingId id, Difference difference) {
        difference.missing().forEach(one -> change.add(new Invitation(new InvitationId(change.newId()), 0, id,
                one.personId(), one.capacity(), one.office(), one.itemId())));
        difference.surplus().forEach(change::remove);
    }

    /** How the invitations of the meeting differ from what the regulation and its agenda ask for. */
    public static Difference difference(MeetingFacts facts) {
        Difference regulated =
                difference(facts.around(), facts.type(), facts.day(), facts.people().invitations());
        List<Proposed> missing = new ArrayList<>(regulated.missing());
        PresenterRule.lacking(facts).stream().map(ItemFacts::item).forEach(item -> Observers
                .presenting(facts.around(), item, facts.day())
                .forEach(person -> missing.add(new Proposed(person, Capacity.ITEM_OBSERVER, null, item.id()))));
        return new Difference(missing, regulated.surplus());
    }

    /** How these invitations differ from what the regulation says for that day. */
    public static Difference difference(Surroundings around, MeetingType type, LocalDate day,
            List<Invitation> invited) {
        Authority authority = around.authority();
        List<Seat> members = authority.members(type, day);
        List<Seat> observers = authority.seats(type.people().observers(), day).stream()
                .filter(seat -> members.stream().noneMatch(member -> member.personId().equals(seat.personId())))
                .toList();
        List<Proposed> missing = new ArrayList<>();
        members.stream().filter(seat -> !isInvited(invited, seat, Capacity.MEMBER))
                .forEach(seat -> missing.add(new Proposed(seat.personId(), Capacity.MEMBER, seat.office(), null)));
        observers.stream().filter(seat -> !isInvited(invited, seat, Capacity.FIXED_OBSERVER))
                .forEach(seat -> missing
                        .add(new Proposed(seat.personId(), Capacity.FIXED_OBSERVER, seat.office(), null)));
        List<Invitation> surplus = invited.stream().filter(one -> switch (one.capacity()) {
            case MEMBER -> !type.people().members().isEmpty() && !isSeat(members, one);
            case FIXED_OBSERVER -> !isSeat(observers, one);
            case ITEM_OBSERVER, GUEST -> false;
        }).toList();
        return new Difference(missing, surplus);
    }

    private static boolean isInvited(List<Invitation> invited, Seat seat, Capacity capacity) {
        return invited.stream()
                .anyMatch(one -> one.personId().equals(seat.personId()) && one.capacity() == capacity);
    }

    private static boolean isSeat(List<Seat> seats, Invitation invitation) {
        return seats.stream().anyMatch(seat -> seat.personId().equals(invitation.personId()));
    }
}
