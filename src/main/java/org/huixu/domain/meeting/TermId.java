package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of a term of the government. */
public record TermId(String value) implements Id {

    public TermId {
        Id.require(value);
    }
}
