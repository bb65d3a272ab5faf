package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of one row of a filing form that came in. */
public record FilingId(String value) implements Id {

    public FilingId {
        Id.require(value);
    }
}
