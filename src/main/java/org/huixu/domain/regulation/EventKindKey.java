package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A sort of event to which leaders are invited (art. 81, 82). */
public record EventKindKey(String value) implements Key {

    public EventKindKey {
        Key.require(value);
    }
}
