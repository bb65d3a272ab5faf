package org.huixu.domain.minutes;

import org.huixu.domain.Id;

/** Identifies a {@link StandardPhrase}. */
public record StandardPhraseId(String value) implements Id {

    public StandardPhraseId {
        Id.require(value);
    }
}
