package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A named group of offices (区政府领导同志, 党组 …). */
public record BodyKey(String value) implements Key {

    public BodyKey {
        Key.require(value);
    }
}
