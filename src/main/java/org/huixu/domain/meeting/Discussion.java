package org.huixu.domain.meeting;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.regulation.ResultKey;
import org.jspecify.annotations.Nullable;

/**
 * The discussion of one item in one meeting, its result and the quorum figures of that moment.
 *
 * @param record what was said, in short; the minutes are drafted from it
 */
public record Discussion(DiscussionId id, long version, MeetingId meetingId, ItemId itemId, Instant beganAt,
        @Nullable Instant endedAt, @Nullable ResultKey result, Attendance attendance, @Nullable String record)
        implements
        Entity {

    /** Members present of members in all, at the moment of the result; absent before there is one. */
    public record Attendance(@Nullable Integer presentMembers, @Nullable Integer allMembers) {

        public static final Attendance UNKNOWN = new Attendance(null, null);
    }

    public Discussion concluded(Instant at, ResultKey newResult, Attendance figures, @Nullable String newRecord) {
        return new Discussion(id, version, meetingId, itemId, beganAt, at, newResult, figures, newRecord);
    }

    /** It ended at that moment; its result is still to be written down. */
    public Discussion ended(Instant at, Attendance figures) {
        return new Discussion(id, version, meetingId, itemId, beganAt, at, result, figures, record);
    }

    /** The same with other quorum figures. */
    public Discussion with(Attendance figures) {
        return new Discussion(id, version, meetingId, itemId, beganAt, endedAt, result, figures, record);
    }
}
