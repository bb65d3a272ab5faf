package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** A line of the checklists that major decisions, normative documents and items on funds go through. */
public record CheckKey(String value) implements Key {

    public CheckKey {
        Key.require(value);
    }
}
