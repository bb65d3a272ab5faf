package org.huixu.domain.attendance;

import org.huixu.domain.Id;

/** Identity of a request for leave from one meeting. */
public record LeaveRequestId(String value) implements Id {

    public LeaveRequestId {
        Id.require(value);
    }
}
