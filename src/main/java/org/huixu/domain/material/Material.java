package org.huixu.domain.material;

import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;

/** A paper of an item; its files are {@link MaterialVersion}s. */
public record Material(MaterialId id, long version, ItemId itemId, String title) implements Entity {
}
