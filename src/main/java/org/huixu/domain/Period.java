package org.huixu.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Half-open span of days [validFrom, validTo); without an end it is still running.
 */
public record Period(LocalDate validFrom, @Nullable LocalDate validTo) {

    public Period {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("ends before it begins: " + validFrom + " " + validTo);
        }
    }

    /** From {@code day} on, without an end. */
    public static Period since(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public boolean overlaps(Period other) {
        return (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
    }

    /** The same period, ended before {@code day}. */
    public Period until(LocalDate day) {
        return new Period(validFrom, day);
    }
}
