package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A route that items of some meeting types must pass. */
public record RouteKey(String value) implements Key {

    public RouteKey {
        Key.require(value);
    }
}
