package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of a person. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.require(value);
    }
}
