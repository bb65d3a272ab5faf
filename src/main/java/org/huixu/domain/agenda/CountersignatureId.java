package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a countersignature. */
public record CountersignatureId(String value) implements Id {

    public CountersignatureId {
        Id.require(value);
    }
}
