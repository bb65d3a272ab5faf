package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of one holding of an office. */
public record AppointmentId(String value) implements Id {

    public AppointmentId {
        Id.require(value);
    }
}
