package org.huixu.domain.agenda;

import org.huixu.domain.Entity;
import org.huixu.domain.regulation.CheckKey;

/** A line of the checklists does not apply to items of a template, and why. What is done is done anew each time. */
public record TemplateCheck(TemplateCheckId id, long version, ItemTemplateId templateId, CheckKey checkKey,
        String reason) implements Entity {
}
