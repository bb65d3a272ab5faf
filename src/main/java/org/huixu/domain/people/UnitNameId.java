package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of one name of a unit. */
public record UnitNameId(String value) implements Id {

    public UnitNameId {
        Id.require(value);
    }
}
