package org.huixu.domain.arrangement;

import org.huixu.domain.Entity;

/** A line of the office's own list of what is to be seen to, from which the lists of meetings are begun. */
public record TemplateArrangement(TemplateArrangementId id, long version, int lineOrder, Chore chore)
        implements
        Entity {
}
