package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of a frozen version of an agenda. */
public record AgendaVersionId(String value) implements Id {

    public AgendaVersionId {
        Id.require(value);
    }
}
