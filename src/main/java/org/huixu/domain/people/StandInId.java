package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of one entry of the stand-in scheme (补位). */
public record StandInId(String value) implements Id {

    public StandInId {
        Id.require(value);
    }
}
