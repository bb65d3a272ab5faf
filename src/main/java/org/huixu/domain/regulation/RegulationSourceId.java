package org.huixu.domain.regulation;

import org.huixu.domain.Id;

/** Identity of a stored regulation file. */
public record RegulationSourceId(String value) implements Id {

    public RegulationSourceId {
        Id.require(value);
    }
}
