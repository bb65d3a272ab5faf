package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of the count of a type's meetings before the program was used. */
public record TermCountId(String value) implements Id {

    public TermCountId {
        Id.require(value);
    }
}
