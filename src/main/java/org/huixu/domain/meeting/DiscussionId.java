package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of the discussion of one item in one meeting. */
public record DiscussionId(String value) implements Id {

    public DiscussionId {
        Id.require(value);
    }
}
