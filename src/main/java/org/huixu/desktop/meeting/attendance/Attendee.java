package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the attendance: an invited person, or somebody who came uninvited.
 *
 * @param capacity absent for one who was not invited
 * @param leave the latest request that was not withdrawn
 * @param stays oldest first
 * @param substitute who came instead
 */
record Attendee(PersonId person, String name, String post, @Nullable Capacity capacity, @Nullable LeaveRequest leave,
        List<Presence> stays, @Nullable Presence substitute) {

    Attendee {
        stays = List.copyOf(stays);
    }

    /** All who were invited, by rank, then all who came besides. */
    static List<Attendee> all(MeetingFacts facts) {
        Set<PersonId> persons = new LinkedHashSet<>();
        for (Capacity capacity : Capacity.values()) {
            facts.invited(capacity).forEach(one -> persons.add(one.personId()));
        }
        facts.people().presences().stream().map(Presence::personId)
                .sorted(facts.around().directory().byRank(facts.day())).forEach(persons::add);
        return persons.stream().map(person -> of(facts, person)).toList();
    }

    private static Attendee of(MeetingFacts facts, PersonId person) {
        Capacity capacity = facts.people().capacity(person).orElse(null);
        LeaveRequest leave = facts.people().leave().stream().filter(one -> one.personId().equals(person))
                .filter(one -> one.state() != LeaveState.WITHDRAWN)
                .max(Comparator.comparing(LeaveRequest::askedAt).thenComparing(one -> one.id().value())).orElse(null);
        return new Attendee(person, facts.name(person), facts.around().directory().post(person, facts.day()), capacity,
                leave, facts.people().stays(person), facts.people().inPlaceOf(person).orElse(null));
    }

    /** The last stay. */
    Optional<Presence> stay() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }

    boolean there(Instant now) {
        return stays.stream().anyMatch(stay -> stay.covers(now));
    }
}
