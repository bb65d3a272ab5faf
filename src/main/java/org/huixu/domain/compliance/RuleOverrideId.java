package org.huixu.domain.compliance;

import org.huixu.domain.Id;

/** Identity of an override. */
public record RuleOverrideId(String value) implements Id {

    public RuleOverrideId {
        Id.require(value);
    }
}
