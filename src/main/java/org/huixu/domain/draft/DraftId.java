package org.huixu.domain.draft;

import org.huixu.domain.Id;

/** Identity of a text that was typed and not yet saved. */
public record DraftId(String value) implements Id {

    public DraftId {
        Id.require(value);
    }
}
