package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of a kept text of minutes. */
public record MinutesRevisionId(String value) implements Id {

    public MinutesRevisionId {
        Id.require(value);
    }
}
