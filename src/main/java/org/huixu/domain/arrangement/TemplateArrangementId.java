package org.huixu.domain.arrangement;

import org.huixu.domain.Id;

/** Identity of an arrangement in the office's template. */
public record TemplateArrangementId(String value) implements Id {

    public TemplateArrangementId {
        Id.require(value);
    }
}
