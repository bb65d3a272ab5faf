package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of one entry of the record of a meeting. */
public record RecordEntryId(String value) implements Id {

    public RecordEntryId {
        Id.require(value);
    }
}
