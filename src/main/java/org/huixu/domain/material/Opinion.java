package org.huixu.domain.material;

import java.time.Instant;
import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What came back of the papers of an item from a recipient after the first delivery (art. 49).
 *
 * @param givenAt when the opinion came; absent before
 * @param text the opinion; absent where he has none (无意见)
 * @param copyReturnedAt when the first-round copy came back; absent before
 */
public record Opinion(OpinionId id, long version, MeetingId meetingId, Recipient of, @Nullable Instant givenAt,
        @Nullable String text, @Nullable Instant copyReturnedAt, Handling handling) implements Entity {

    /**
     * What became of an opinion.
     *
     * @param passedOn the day it was passed to the department; absent where there is nothing to pass or it is still to do
     * @param answeredOn the day on which it was answered
     * @param answerId the version that answers it; absent where the papers stay as they are
     */
    public record Handling(@Nullable LocalDate passedOn, @Nullable LocalDate answeredOn,
            @Nullable MaterialVersionId answerId) {

        public static final Handling NONE = new Handling(null, null, null);
    }

    /** Nothing came yet. */
    public static Opinion open(OpinionId id, MeetingId meeting, Recipient of) {
        return new Opinion(id, 0, meeting, of, null, null, null, Handling.NONE);
    }

    /** Whether he said something. */
    public boolean said() {
        return text != null;
    }

    /** Corrected words: without any there is nothing to handle. */
    public Opinion given(Instant at, @Nullable String words) {
        return new Opinion(id, version, meetingId, of, at, words, copyReturnedAt,
                words == null ? Handling.NONE : handling);
    }

    public Opinion copyReturned(@Nullable Instant at) {
        return new Opinion(id, version, meetingId, of, givenAt, text, at, handling);
    }

    public Opinion handled(Handling now) {
        return new Opinion(id, version, meetingId, of, givenAt, text, copyReturnedAt, now);
    }
}
