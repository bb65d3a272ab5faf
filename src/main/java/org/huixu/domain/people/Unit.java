package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A unit: department, town, street, party organ … Its names are {@link UnitName}s with dates.
 *
 * @param kind what sort of unit it is: department, town, street, zone, leadership, office, outside
 * @param unitOrder place in the office's list of units, from 1
 * @param endedOn first day on which the unit no longer exists
 * @param successorId the unit that took over its business
 */
public record Unit(UnitId id, long version, UnitKind kind, int unitOrder, @Nullable LocalDate endedOn,
        @Nullable UnitId successorId) implements Entity {

    /** The same unit, as another kind. */
    public Unit of(UnitKind other) {
        return new Unit(id, version, other, unitOrder, endedOn, successorId);
    }

    /** The same unit at another place of the list. */
    public Unit placed(int order) {
        return new Unit(id, version, kind, order, endedOn, successorId);
    }

    /** The same unit, gone from {@code day} on. */
    public Unit ended(LocalDate day, @Nullable UnitId successor) {
        return new Unit(id, version, kind, unitOrder, day, successor);
    }
}
