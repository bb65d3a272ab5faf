package org.huixu.domain.engagement;

import org.huixu.domain.Id;

/** Identity of an engagement. */
public record EngagementId(String value) implements Id {

    public EngagementId {
        Id.require(value);
    }
}
