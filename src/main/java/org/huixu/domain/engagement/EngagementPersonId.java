package org.huixu.domain.engagement;

import org.huixu.domain.Id;

/** Identity of a person's part in an engagement. */
public record EngagementPersonId(String value) implements Id {

    public EngagementPersonId {
        Id.require(value);
    }
}
