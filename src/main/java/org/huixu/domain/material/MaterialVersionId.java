package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of one version of a paper. */
public record MaterialVersionId(String value) implements Id {

    public MaterialVersionId {
        Id.require(value);
    }
}
