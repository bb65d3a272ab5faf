package org.huixu.domain.regulation;

import org.huixu.domain.Key;

/** One of the tasks of a meeting type, which is the category of an item. */
public record TaskKey(String value) implements Key {

    public TaskKey {
        Key.require(value);
    }
}
