package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of an opinion on the papers of an item. */
public record OpinionId(String value) implements Id {

    public OpinionId {
        Id.require(value);
    }
}
