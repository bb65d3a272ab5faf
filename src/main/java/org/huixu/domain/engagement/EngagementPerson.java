package org.huixu.domain.engagement;

import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;

/** A leader who is asked to an engagement. */
public record EngagementPerson(EngagementPersonId id, long version, EngagementId engagementId, PersonId personId)
        implements
        Entity {
}
