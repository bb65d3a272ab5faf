package org.huixu.domain.attachment;

import org.huixu.domain.Id;

/** Identity of a stored file. */
public record AttachmentId(String value) implements Id {

    public AttachmentId {
        Id.require(value);
    }
}
