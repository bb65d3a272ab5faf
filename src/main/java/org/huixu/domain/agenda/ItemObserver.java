package org.huixu.domain.agenda;

import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit is to observe when the item is heard (列席). Who comes for it is invited when the item is put on an agenda.
 *
 * @param personId who comes; absent where it is the head of the unit on the meeting's day
 * @param callOrder place in the order in which observers are called in, from 1
 */
public record ItemObserver(ItemObserverId id, long version, ItemId itemId, UnitId unitId, @Nullable PersonId personId,
        int callOrder) implements Entity {
}
