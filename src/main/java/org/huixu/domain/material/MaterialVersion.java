package org.huixu.domain.material;

import java.time.Duration;
import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.attachment.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a paper, counted from 1. It is never changed and never replaced: another text is another version.
 *
 * @param addedAt when it was written down
 */
public record MaterialVersion(MaterialVersionId id, long version, MaterialId materialId, int versionNumber,
        AttachmentId attachmentId, Receipt receipt, Instant addedAt) implements Entity {

    /** What is written down within this time counts as written down at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /**
     * What the office knows of a version that came in.
     *
     * @param pages counted in a PDF, else as somebody said; absent where nobody did
     * @param receivedFrom who brought it; absent where it was not said
     */
    public record Receipt(MaterialStage stage, @Nullable Integer pages, Instant receivedAt,
            @Nullable String receivedFrom, @Nullable String note) {

        /** The same with so many pages. */
        public Receipt counted(@Nullable Integer counted) {
            return new Receipt(stage, counted, receivedAt, receivedFrom, note);
        }
    }

    /** Whether it was written down well after it had come. */
    public boolean recordedLate() {
        return addedAt.isAfter(receipt.receivedAt().plus(GRACE));
    }

    /** Whether it came to the table only after that moment, such as the opening of a meeting; not where that is absent. */
    public boolean addedSince(@Nullable Instant moment) {
        return moment != null && !addedAt.isBefore(moment);
    }
}
