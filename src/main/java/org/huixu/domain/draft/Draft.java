package org.huixu.domain.draft;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.workflow.SubjectId;

/**
 * A text as it was being typed. It has no history and goes when the text is saved; what is left was never saved.
 *
 * @param ownerId the row the text belongs to
 * @param field which text of that row it is
 * @param baseVersion the version of the row on which the typing began
 */
public record Draft(DraftId id, long version, SubjectId ownerId, String field, String text, long baseVersion,
        Instant savedAt) implements Entity {

    /** The same place with another text. */
    public Draft with(String newText, long newBase, Instant at) {
        return new Draft(id, version, ownerId, field, newText, newBase, at);
    }
}
