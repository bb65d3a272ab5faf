package org.huixu.domain.workflow;

import org.huixu.domain.Id;

/** Identity of a step taken. */
public record StepRecordId(String value) implements Id {

    public StepRecordId {
        Id.require(value);
    }
}
