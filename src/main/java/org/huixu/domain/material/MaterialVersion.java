package org.huixu.domain.material;

import org.huixu.domain.attachment.AttachmentId;
import java.time.Instant;
import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/** One version of a paper, counted from 1. */
public record MaterialVersion(MaterialVersionId id, long version, MaterialId materialId, int versionNumber,
        AttachmentId attachmentId, Instant addedAt, @Nullable String note) implements Entity {
}
