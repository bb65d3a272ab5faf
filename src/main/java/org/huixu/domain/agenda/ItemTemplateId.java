package org.huixu.domain.agenda;

import org.huixu.domain.Id;

/** Identity of a template of items that come again and again. */
public record ItemTemplateId(String value) implements Id {

    public ItemTemplateId {
        Id.require(value);
    }
}
