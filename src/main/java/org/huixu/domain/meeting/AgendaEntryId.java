package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of an item's place on the agenda of a meeting. */
public record AgendaEntryId(String value) implements Id {

    public AgendaEntryId {
        Id.require(value);
    }
}
