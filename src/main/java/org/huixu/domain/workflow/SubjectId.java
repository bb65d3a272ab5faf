package org.huixu.domain.workflow;

import org.huixu.domain.Id;

/** Identity of whatever a step, an override or a history entry is about: an item, minutes, a meeting. */
public record SubjectId(String value) implements Id {

    /** The subject that {@code id} names. */
    public static SubjectId of(Id id) {
        return new SubjectId(id.value());
    }

    public SubjectId {
        Id.require(value);
    }
}
