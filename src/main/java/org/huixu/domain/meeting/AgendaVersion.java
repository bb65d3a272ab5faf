package org.huixu.domain.meeting;

import java.time.Instant;
import org.huixu.domain.Entity;

/**
 * The agenda of a meeting as it was approved or distributed. Its lines never change.
 *
 * @param versionNumber counts the versions of one meeting, from 1
 */
public record AgendaVersion(AgendaVersionId id, long version, MeetingId meetingId, int versionNumber,
        Occasion occasion, Instant frozenAt) implements Entity {

    /** Why it was frozen: the head approved the list (审定), or it went out with the papers of a round (送达). */
    public enum Occasion {
        APPROVED, DISTRIBUTED
    }
}
