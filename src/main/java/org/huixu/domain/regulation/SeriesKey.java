package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A series of numbers for papers. */
public record SeriesKey(String value) implements Key {

    public SeriesKey {
        Key.require(value);
    }
}
