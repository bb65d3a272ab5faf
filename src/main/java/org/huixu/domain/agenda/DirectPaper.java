package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.DirectGroundKey;
import org.jspecify.annotations.Nullable;

/**
 * A paper was handed straight to a leader and must go back through the office, unless there was a ground for it (art. 54).
 *
 * @param returnedOn the day it came back to the office; absent before
 * @param itemId the item it belongs to, where there is one
 * @param ground on which it could go straight to the leader; absent where there was none
 * @param explanation why that ground holds; only with one
 */
public record DirectPaper(DirectPaperId id, long version, String title, UnitId fromUnitId, PersonId handedToId,
        LocalDate handedOn, @Nullable LocalDate returnedOn, @Nullable ItemId itemId, @Nullable DirectGroundKey ground,
        @Nullable String explanation) implements Entity {

    /** Whether it still has to come back, as far as the register says: no ground, and not returned. */
    public boolean out() {
        return ground == null && returnedOn == null;
    }

    /** The same, back in the office on that day. */
    public DirectPaper returned(@Nullable LocalDate day) {
        return new DirectPaper(id, version, title, fromUnitId, handedToId, handedOn, day, itemId, ground, explanation);
    }
}
