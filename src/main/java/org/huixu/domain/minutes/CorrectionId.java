package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identity of a correction of issued minutes. */
public record CorrectionId(String value) implements Id {

    public CorrectionId {
        Id.require(value);
    }
}
