package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a mark on a checklist. */
public record CheckMarkId(String value) implements Id {

    public CheckMarkId {
        Id.require(value);
    }
}
