package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of a passage that a correction changes. */
public record CorrectionPassageId(String value) implements Id {

    public CorrectionPassageId {
        Id.require(value);
    }
}
