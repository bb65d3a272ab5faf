package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of a meeting. */
public record MeetingId(String value) implements Id {

    public MeetingId {
        Id.require(value);
    }
}
