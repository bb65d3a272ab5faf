package org.huixu.domain.agenda;

import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit observes items of a template; as {@link ItemObserver}.
 *
 * @param personId who comes; absent where it is the head of the unit on the meeting's day
 */
public record TemplateObserver(TemplateObserverId id, long version, ItemTemplateId templateId, UnitId unitId,
        @Nullable PersonId personId, int callOrder) implements Entity {
}
