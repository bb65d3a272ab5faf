package org.huixu.domain.workflow;

import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How the program knows that a leader acted on paper: the scan, or who has seen the paper. Both may be absent. */
public record Proof(@Nullable AttachmentId scanId, @Nullable PersonId paperSeenById) {

    public static final Proof NONE = new Proof(null, null);

    public static Proof seenBy(PersonId person) {
        return new Proof(null, person);
    }

    public boolean given() {
        return scanId != null || paperSeenById != null;
    }
}
