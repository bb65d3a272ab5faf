package org.huixu.domain.meeting;

import org.huixu.domain.Id;

/** Identity of the call of an observer for one item. */
public record ObserverCallId(String value) implements Id {

    public ObserverCallId {
        Id.require(value);
    }
}
