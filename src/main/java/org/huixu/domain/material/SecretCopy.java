package org.huixu.domain.material;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A numbered copy of a secret paper in somebody's hands (art. 74).
 *
 * @param copyNumber from 1
 * @param returnedAt when it came back; absent before
 */
public record SecretCopy(SecretCopyId id, long version, MeetingId meetingId, MaterialId materialId, int copyNumber,
        PersonId personId, Instant handedAt, @Nullable Instant returnedAt) implements Entity {

    public SecretCopy returned(@Nullable Instant at) {
        return new SecretCopy(id, version, meetingId, materialId, copyNumber, personId, handedAt, at);
    }
}
