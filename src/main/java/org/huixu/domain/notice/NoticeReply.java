package org.huixu.domain.notice;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a notice (回执): somebody will come, or will not.
 *
 * @param invitedId the invited person whom it is about; absent: somebody who comes along for the unit
 * @param unitId for which unit he comes along; absent where it is about an invited person
 * @param coming false: the invited will not come, and nobody for him
 * @param attendee who will come; the invited himself, or another in his place
 * @param answeredBy who said so
 */
public record NoticeReply(NoticeReplyId id, long version, MeetingId meetingId, @Nullable PersonId invitedId,
        @Nullable UnitId unitId, boolean coming, Attendee attendee, Instant answeredAt, @Nullable String answeredBy,
        Instant recordedAt) implements Entity {

    /** Somebody of the directory, or somebody else by name, post and telephone. */
    public record Attendee(@Nullable PersonId personId, @Nullable String name, @Nullable String post,
            @Nullable String phone) {

        public static final Attendee NOBODY = new Attendee(null, null, null, null);

        public static Attendee of(PersonId person) {
            return new Attendee(person, null, null, null);
        }
    }

    /** Whether another comes in the place of the invited. */
    public boolean substituted() {
        return coming && invitedId != null && !invitedId.equals(attendee.personId());
    }
}
