package org.huixu.domain.regulation;

import org.huixu.domain.Entity;

/** The text of a regulation file as it was taken into the office's data, so that old meetings keep their rules. */
public record RegulationSource(RegulationSourceId id, long version, String regulationKey, String sourceText)
        implements
        Entity {
}
