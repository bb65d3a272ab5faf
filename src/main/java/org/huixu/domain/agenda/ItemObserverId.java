package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of an observer that an item asks for. */
public record ItemObserverId(String value) implements Id {

    public ItemObserverId {
        Id.require(value);
    }
}
