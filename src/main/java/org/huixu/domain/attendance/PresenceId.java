package org.huixu.domain.attendance;

import org.huixu.domain.Id;

/** Identity of one stay of a person in the room. */
public record PresenceId(String value) implements Id {

    public PresenceId {
        Id.require(value);
    }
}
