package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of a block of minutes. */
public record MinutesBlockId(String value) implements Id {

    public MinutesBlockId {
        Id.require(value);
    }
}
