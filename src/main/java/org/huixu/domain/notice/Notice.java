package org.huixu.domain.notice;

import java.time.Duration;
import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A person was told of a meeting, and what: whoever was told something that is no longer true is to be told again.
 *
 * @param throughId the unit through whose office he was told; absent: he was told himself
 * @param slot when and where the meeting was to be, in the words of that moment
 * @param recordedAt when this was written down; well after the fact it is a late entry (补录)
 */
public record Notice(NoticeId id, long version, MeetingId meetingId, PersonId personId, @Nullable UnitId throughId,
        NoticeKind noticeKind, Meeting.Slot slot, Passing passing, Instant recordedAt) implements Entity {

    /** What is written down within this time counts as written down at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /**
     * How it was passed on.
     *
     * @param toldBy who told it
     * @param takenBy who took it
     */
    public record Passing(Instant toldAt, Channel means, @Nullable String toldBy, @Nullable String takenBy) {
    }

    /** The same passed on in another way. */
    public Notice passed(Passing other) {
        return new Notice(id, version, meetingId, personId, throughId, noticeKind, slot, other, recordedAt);
    }

    /** Whether it was written down well after the fact (补录). */
    public boolean recordedLate() {
        return recordedAt.isAfter(passing.toldAt().plus(GRACE));
    }
}
