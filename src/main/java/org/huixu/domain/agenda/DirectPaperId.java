package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a paper handed straight to a leader. */
public record DirectPaperId(String value) implements Id {

    public DirectPaperId {
        Id.require(value);
    }
}
