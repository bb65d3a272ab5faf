package org.huixu.domain.compliance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;

/**
 * Who did not come to a meeting and has no granted leave (art. 50), each by rank. Guests owe nobody their coming, and who
 * grants leave himself asks nobody.
 *
 * @param members 缺席: those invited as members
 * @param observers 列席缺席: those who observe throughout, and those of items that were discussed; they count for no quorum
 */
public record Absentees(List<PersonId> members, List<PersonId> observers) {

    public static final Absentees NONE = new Absentees(List.of(), List.of());

    public Absentees {
        members = List.copyOf(members);
        observers = List.copyOf(observers);
    }

    /** Those of a meeting that has begun. */
    public static Absentees of(MeetingFacts facts) {
        Set<PersonId> came = facts.people().presences().stream().filter(one -> one.substituteForId() == null)
                .map(Presence::personId).collect(Collectors.toSet());
        Set<PersonId> granted = facts.people().leave().stream().filter(one -> one.state() == LeaveState.GRANTED)
                .map(LeaveRequest::personId).collect(Collectors.toSet());
        Authority authority = facts.around().authority();
        Predicate<PersonId> absent = person -> !came.contains(person) && !granted.contains(person)
                && !authority.asksNobodyForLeave(facts.type(), person, facts.day());
        List<PersonId> members = people(facts.invited(Capacity.MEMBER).stream()).filter(absent).toList();
        List<PersonId> observers = people(Stream.concat(facts.invited(Capacity.FIXED_OBSERVER).stream(),
                facts.invited(Capacity.ITEM_OBSERVER).stream().filter(one -> heard(facts, one)))).filter(absent)
                .filter(person -> !members.contains(person)).toList();
        return new Absentees(members, observers);
    }

    /** Members first. */
    public List<PersonId> all() {
        return Stream.concat(members.stream(), observers.stream()).toList();
    }

    /** Those of them for whom that holds. */
    public Absentees which(Predicate<PersonId> wanted) {
        return new Absentees(members.stream().filter(wanted).toList(), observers.stream().filter(wanted).toList());
    }

    private static Stream<PersonId> people(Stream<Invitation> invitations) {
        return invitations.map(Invitation::personId).distinct();
    }

    private static boolean heard(MeetingFacts facts, Invitation observer) {
        return facts.agenda().discussions().stream()
                .anyMatch(one -> one.result() != null && one.itemId().equals(observer.itemId()));
    }
}
