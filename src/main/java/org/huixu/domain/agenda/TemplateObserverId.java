package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of an observer that a template asks for. */
public record TemplateObserverId(String value) implements Id {

    public TemplateObserverId {
        Id.require(value);
    }
}
