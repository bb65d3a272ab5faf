package org.huixu.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person was in the room from an arrival to a departure; one who comes back has two.
 *
 * @param substituteForId the invited person in whose place he came; such a stay never counts for the quorum
 * @param recordedAt when this was written down; much later than the arrival it is a late entry (补录)
 */
public record Presence(PresenceId id, long version, MeetingId meetingId, PersonId personId, Instant arrivedAt,
        @Nullable Instant leftAt, @Nullable PersonId substituteForId, Instant recordedAt) implements Entity {

    /** What is written down within this time counts as written down at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    public Presence left(Instant at) {
        return new Presence(id, version, meetingId, personId, arrivedAt, at, substituteForId, recordedAt);
    }

    /** Whether it was written down well after the fact (补录). */
    public boolean late() {
        return recordedAt.isAfter(arrivedAt.plus(GRACE));
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(arrivedAt) && (leftAt == null || moment.isBefore(leftAt));
    }
}
