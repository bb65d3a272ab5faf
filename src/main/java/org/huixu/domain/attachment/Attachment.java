package org.huixu.domain.attachment;

import java.time.Instant;
import org.huixu.domain.Entity;

/**
 * A stored file. The bytes lie in the attachment store under {@code storageName}; equal bytes are stored once.
 */
public record Attachment(AttachmentId id, long version, String fileName, String mediaType, Content content,
        Instant addedAt) implements Entity {

    /**
     * Where the bytes are and how they are known.
     *
     * @param sha256 of the plain bytes, 64 hexadecimal digits
     * @param byteCount size of the plain bytes
     */
    public record Content(String sha256, long byteCount, String storageName) {
    }
}
