package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of a meeting room. */
public record RoomId(String value) implements Id {

    public RoomId {
        Id.require(value);
    }
}
