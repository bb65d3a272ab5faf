package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A ground on which a paper may go straight to a leader (art. 54). */
public record DirectGroundKey(String value) implements Key {

    public DirectGroundKey {
        Key.require(value);
    }
}
