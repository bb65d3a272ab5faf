package org.huixu.domain.minutes;

import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A passage that a correction changes.
 *
 * @param blockId the paragraph of the minutes; absent for what stands outside the text, such as a name of the roll
 * @param passage where it stands, in words
 * @param oldText as it stands in the minutes, with earlier corrections
 * @param newText as it is to be read
 */
public record CorrectionPassage(CorrectionPassageId id, long version, CorrectionId correctionId, int passageOrder,
        @Nullable MinutesBlockId blockId, String passage, String oldText, String newText) implements Entity {
}
