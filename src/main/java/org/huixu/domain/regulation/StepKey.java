package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A step of a route or of the chain of the minutes. */
public record StepKey(String value) implements Key {

    public StepKey {
        Key.require(value);
    }
}
