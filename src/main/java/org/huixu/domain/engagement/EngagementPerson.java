package org.huixu.domain.engagement;

import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A leader who is asked to an engagement.
 *
 * @param insteadId who goes in his place; absent while he goes himself
 */
public record EngagementPerson(EngagementPersonId id, long version, EngagementId engagementId, PersonId personId,
        @Nullable PersonId insteadId) implements Entity {

    /** Who goes: he himself, or the one in his place. */
    public PersonId goer() {
        return insteadId == null ? personId : insteadId;
    }
}
