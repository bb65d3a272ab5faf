package org.huixu.domain.engagement;

import org.huixu.domain.Id;

/** Identity of a work meeting of a department. */
public record WorkMeetingId(String value) implements Id {

    public WorkMeetingId {
        Id.require(value);
    }
}
