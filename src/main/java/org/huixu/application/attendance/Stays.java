package org.huixu.application.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Change;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The stays of people in the room of a meeting, inside a change. */
final class Stays {

    private Stays() {
    }

    static List<Presence> of(Change change, MeetingId meeting, PersonId person) {
        return change.reader().list(Presence.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person));
    }

    /** Whether the person is in the room at that moment. */
    static boolean covered(Change change, MeetingId meeting, PersonId person, Instant at) {
        return of(change, meeting, person).stream().anyMatch(stay -> stay.covers(at));
    }

    /** The stay of somebody who is in the room and has not left. */
    static Optional<Presence> open(Change change, MeetingId meeting, PersonId person, Instant at) {
        return of(change, meeting, person).stream()
                .filter(one -> one.leftAt() == null && !at.isBefore(one.arrivedAt()))
                .max(Comparator.comparing(Presence::arrivedAt));
    }

    /** Writes an arrival down. Who sits in the meeting himself sits for himself: he never stands for another. */
    static Presence come(Change change, MeetingId meeting, PersonId person, Instant at,
            @Nullable PersonId substituteFor, @Nullable String reason) {
        PersonId instead = substituteFor == null || isMember(change, meeting, person) ? null : substituteFor;
        Presence stay = new Presence(new PresenceId(change.newId()), 0, meeting, person, at, null, instead,
                change.now());
        return change.add(reason == null ? stay : stay.afterwards(change.now(), reason));
    }

    /** Whether he is invited, but only for items. */
    static boolean forItemsAlone(Change change, MeetingId meeting, PersonId person) {
        List<Invitation> his = change.reader().list(Invitation.class, Filter.eq("meetingId", meeting),
                Filter.eq("personId", person));
        return !his.isEmpty() && his.stream().allMatch(one -> one.capacity() == Capacity.ITEM_OBSERVER);
    }

    static boolean isMember(Change change, MeetingId meeting, PersonId person) {
        return change.reader()
                .list(Invitation.class, Filter.eq("meetingId", meeting), Filter.eq("personId", person)).stream()
                .anyMatch(one -> one.capacity() == Capacity.MEMBER);
    }

    /**
     * Why presence is written down or corrected, where that is asked for: once the meeting is closed (补录).
     *
     * @return absent while the meeting goes on
     */
    static @Nullable String reason(Change change, MeetingId meeting, @Nullable String typed) {
        if (!(change.get(Meeting.class, meeting).state() instanceof MeetingState.Closed)) {
            return null;
        }
        String clean = Inputs.optional(typed);
        if (clean == null) {
            throw new Impossible(Problem.at("reason", "problem.presence.reason"));
        }
        return clean;
    }
}
