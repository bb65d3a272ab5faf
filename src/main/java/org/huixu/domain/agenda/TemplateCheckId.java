package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a line of the checklists that does not apply to items of a template. */
public record TemplateCheckId(String value) implements Id {

    public TemplateCheckId {
        Id.require(value);
    }
}
