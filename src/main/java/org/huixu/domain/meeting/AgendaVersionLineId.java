package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of a line of a frozen agenda. */
public record AgendaVersionLineId(String value) implements Id {

    public AgendaVersionLineId {
        Id.require(value);
    }
}
