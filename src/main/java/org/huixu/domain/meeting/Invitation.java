package org.huixu.domain.meeting;

import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/**
 * A person is invited to a meeting, and why.
 *
 * @param office the office that makes him a member or fixed observer
 * @param itemId the item for which he is called in, for {@link Capacity#ITEM_OBSERVER}
 */
public record Invitation(InvitationId id, long version, MeetingId meetingId, PersonId personId, Capacity capacity,
        @Nullable OfficeKey office, @Nullable ItemId itemId) implements Entity {
}
