package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of a number given to a paper. */
public record NumberAllocationId(String value) implements Id {

    public NumberAllocationId {
        Id.require(value);
    }
}
