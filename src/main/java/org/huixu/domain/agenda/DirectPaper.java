package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A paper was handed straight to a leader and must go back through the office (art. 54).
 *
 * @param returnedOn the day it came back to the office; absent before
 * @param itemId the item it belongs to, where there is one
 */
public record DirectPaper(DirectPaperId id, long version, String title, UnitId fromUnitId, PersonId handedToId,
        LocalDate handedOn, @Nullable LocalDate returnedOn, @Nullable ItemId itemId) implements Entity {
}
