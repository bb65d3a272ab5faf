package org.huixu.domain.agenda;

import org.huixu.domain.Entity;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A template of items that come again and again (议题模板).
 *
 * @param name what the office calls it, unique
 */
public record ItemTemplate(ItemTemplateId id, long version, String name, Source source, Item.Matter matter,
        Item.Flags flags, Item.Hearing hearing) implements Entity {

    /**
     * Where its items come from.
     *
     * @param unitId absent where any unit proposes them
     * @param target the type of meeting that hears them
     */
    public record Source(Origin origin, @Nullable UnitId unitId, MeetingTypeKey target) {
    }
}
