package org.huixu.domain.material;

import org.huixu.domain.Id;

/** Identity of a stored file. */
public record AttachmentId(String value) implements Id {

    public AttachmentId {
        Id.require(value);
    }
}
