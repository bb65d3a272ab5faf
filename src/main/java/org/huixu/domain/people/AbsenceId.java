package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of a recorded absence. */
public record AbsenceId(String value) implements Id {

    public AbsenceId {
        Id.require(value);
    }
}
