package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A role that a unit plays in the rules whatever it is called on the day (法制机构 …). */
public record UnitRoleKey(String value) implements Key {

    public UnitRoleKey {
        Key.require(value);
    }
}
