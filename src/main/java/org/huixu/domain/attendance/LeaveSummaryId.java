package org.huixu.domain.attendance;

import org.huixu.domain.Id;

/** Identity of the report of a meeting's leave requests to the head. */
public record LeaveSummaryId(String value) implements Id {

    public LeaveSummaryId {
        Id.require(value);
    }
}
