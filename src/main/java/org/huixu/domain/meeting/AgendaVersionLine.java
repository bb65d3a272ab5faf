package org.huixu.domain.meeting;

import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An item on a frozen agenda, in the words of that moment.
 *
 * @param lineOrder its place, from 1
 * @param observers who is called in for it, in the order in which they are called; absent without any
 */
public record AgendaVersionLine(AgendaVersionLineId id, long version, AgendaVersionId agendaVersionId, int lineOrder,
        ItemId itemId, String title, String unitName, @Nullable Integer plannedMinutes, @Nullable String observers)
        implements
        Entity {
}
