package org.huixu.domain.arrangement;

import org.huixu.domain.Id;

/** Identity of an arrangement for a meeting. */
public record ArrangementId(String value) implements Id {

    public ArrangementId {
        Id.require(value);
    }
}
