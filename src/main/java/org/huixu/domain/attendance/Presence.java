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
 * @param lateReason why it was written down or corrected after the meeting was closed; absent before
 */
public record Presence(PresenceId id, long version, MeetingId meetingId, PersonId personId, Instant arrivedAt,
        @Nullable Instant leftAt, @Nullable PersonId substituteForId, Instant recordedAt, @Nullable String lateReason)
        implements
        Entity {

    /** What is written down within this time counts as written down at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** A stay that is written down while the meeting goes on. */
    public Presence(PresenceId id, long version, MeetingId meetingId, PersonId personId, Instant arrivedAt,
            @Nullable Instant leftAt, @Nullable PersonId substituteForId, Instant recordedAt) {
        this(id, version, meetingId, personId, arrivedAt, leftAt, substituteForId, recordedAt, null);
    }

    public Presence left(Instant at) {
        return new Presence(id, version, meetingId, personId, arrivedAt, at, substituteForId, recordedAt, lateReason);
    }

    /** The same written down, or corrected, at that moment after the close of the meeting. */
    public Presence afterwards(Instant written, String reason) {
        return new Presence(id, version, meetingId, personId, arrivedAt, leftAt, substituteForId, written, reason);
    }

    /** Whether it was written down well after the fact, or after the close (补录). */
    public boolean late() {
        return lateReason != null || recordedAt.isAfter(arrivedAt.plus(GRACE));
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(arrivedAt) && (leftAt == null || moment.isBefore(leftAt));
    }
}
