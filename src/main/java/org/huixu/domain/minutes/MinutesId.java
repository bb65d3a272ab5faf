package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of minutes. */
public record MinutesId(String value) implements Id {

    public MinutesId {
        Id.require(value);
    }
}
