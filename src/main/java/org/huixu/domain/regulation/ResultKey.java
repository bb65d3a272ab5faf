package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A result that a discussed item can have (通过, 原则通过 …). */
public record ResultKey(String value) implements Key {

    public ResultKey {
        Key.require(value);
    }
}
