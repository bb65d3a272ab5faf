package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of an entry of the frozen roll. */
public record RollEntryId(String value) implements Id {

    public RollEntryId {
        Id.require(value);
    }
}
