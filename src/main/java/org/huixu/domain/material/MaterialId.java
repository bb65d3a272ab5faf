package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of a paper of an item. */
public record MaterialId(String value) implements Id {

    public MaterialId {
        Id.require(value);
    }
}
