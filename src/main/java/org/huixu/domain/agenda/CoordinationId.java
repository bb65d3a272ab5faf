package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a coordination. */
public record CoordinationId(String value) implements Id {

    public CoordinationId {
        Id.require(value);
    }
}
