package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of a unit (department, town, street, outside body); it survives renaming. */
public record UnitId(String value) implements Id {

    public UnitId {
        Id.require(value);
    }
}
