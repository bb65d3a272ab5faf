package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of an agenda item. */
public record ItemId(String value) implements Id {

    public ItemId {
        Id.require(value);
    }
}
