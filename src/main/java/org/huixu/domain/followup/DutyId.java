package org.huixu.domain.followup;

import org.huixu.domain.Id;

/** Identity of what is recorded of a duty. */
public record DutyId(String value) implements Id {

    public DutyId {
        Id.require(value);
    }
}
