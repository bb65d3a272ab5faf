package org.huixu.application.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.notice.Telling.Answer;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who will come to a meeting, by what was answered and by the leave known so far, and by who has come: for sign-in, seats
 * and name cards. A pure function of the facts.
 */
public final class Expected {

    private Expected() {
    }

    /**
     * Somebody who will come.
     *
     * @param personId absent for somebody who is not in the directory
     * @param post title on the meeting's day; of a stranger as he was announced; may be empty
     * @param unitId the unit through which he was announced; absent for those who are told themselves
     * @param capacity in which he comes; of a substitute that of the invited
     * @param inPlaceOf the invited in whose place he comes; absent: he comes for himself, or along with his unit
     * @param confirmed whether somebody said that he will come; false: he is invited, and nothing is known
     */
    public record Guest(@Nullable PersonId personId, String name, String post, @Nullable String phone,
            @Nullable UnitId unitId, Capacity capacity, @Nullable PersonId inPlaceOf, boolean confirmed) {
    }

    /** All who will come, in the order of capacities and ranks; who comes along stands after those of his unit. */
    public static List<Guest> of(MeetingFacts facts) {
        List<Guest> guests = new ArrayList<>();
        for (Telling.Line line : Telling.of(facts).lines()) {
            for (Concerned one : line.people()) {
                if (one.invited()) {
                    guest(facts, line, one).ifPresent(guests::add);
                }
            }
            Optional<Capacity> capacity = line.people().stream().filter(Concerned::invited)
                    .map(Expected::capacity).min(Comparator.naturalOrder());
            capacity.ifPresent(like -> line.along().stream().filter(one -> one.coming())
                    .forEach(one -> guests.add(guest(facts, line, one.attendee(), like, null))));
        }
        guests.sort(Comparator.comparing(Guest::capacity)); // stable: ranks and units stay together
        return guests;
    }

    /** Who came is there, whatever was answered before; so is he who came in another's place. */
    private static Optional<Guest> guest(MeetingFacts facts, Telling.Line line, Concerned one) {
        Capacity capacity = capacity(one);
        if (facts.isThere(one.person())) {
            return Optional.of(guest(facts, line, Attendee.of(one.person()), capacity, null));
        }
        Optional<PersonId> came = facts.people().presences().stream()
                .filter(stay -> one.person().equals(stay.substituteForId()) && stay.leftAt() == null)
                .map(Presence::personId).findFirst();
        if (came.isPresent()) {
            return Optional.of(guest(facts, line, Attendee.of(came.get()), capacity, one.person()));
        }
        return switch (one.answer()) {
            case STAYS_AWAY, ON_LEAVE -> Optional.empty();
            case COMES, FORMER, NONE -> {
                Guest himself = guest(facts, line, Attendee.of(one.person()), capacity, null);
                yield Optional.of(new Guest(himself.personId(), himself.name(), himself.post(), himself.phone(),
                        himself.unitId(), capacity, null, one.answer() == Answer.COMES));
            }
            case INSTEAD -> instead(facts, one)
                    .map(attendee -> guest(facts, line, attendee, capacity, one.person()));
        };
    }

    /** Who comes in his place, as the later of leave and reply has it. */
    public static Optional<Attendee> instead(MeetingFacts facts, Concerned one) {
        Optional<LeaveRequest> leave = facts.people().leave().stream()
                .filter(asked -> asked.personId().equals(one.person()) && asked.expectsAbsence())
                .filter(asked -> asked.substituteId() != null).findFirst();
        if (one.reply() != null && one.reply().substituted()
                && (leave.isEmpty() || one.reply().answeredAt().isAfter(leave.get().askedAt()))) {
            return Optional.of(one.reply().attendee());
        }
        return leave.map(LeaveRequest::substituteId).map(Attendee::of);
    }

    private static Guest guest(MeetingFacts facts, Telling.Line line, Attendee attendee, Capacity capacity,
            @Nullable PersonId inPlaceOf) {
        LocalDate day = facts.day();
        PersonId person = attendee.personId();
        String phone = attendee.phone();
        if (person == null) {
            return new Guest(null, attendee.name() == null ? "" : attendee.name(),
                    attendee.post() == null ? "" : attendee.post(), phone, line.party().unitId(), capacity, inPlaceOf,
                    true);
        }
        String own = facts.around().directory().person(person).map(Person::phone).orElse(null);
        return new Guest(person, facts.name(person), facts.around().directory().post(person, day),
                phone == null ? own : phone, line.party().unitId(), capacity, inPlaceOf, true);
    }

    private static Capacity capacity(Concerned one) {
        return one.invitations().stream().map(Invitation::capacity).min(Comparator.naturalOrder()).orElseThrow();
    }
}
