package org.huixu.domain.followup;

import org.huixu.domain.Id;

/** Identity of a decision. */
public record DecisionId(String value) implements Id {

    public DecisionId {
        Id.require(value);
    }
}
