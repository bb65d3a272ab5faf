package org.huixu.domain.material;

import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;

/** Somebody who gets the papers of an item. */
public record Recipient(PersonId personId, ItemId itemId) {
}
