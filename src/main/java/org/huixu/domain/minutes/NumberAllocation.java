package org.huixu.domain.minutes;

import org.huixu.domain.Entity;
import org.huixu.domain.regulation.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * A number of a series and year given to minutes: reserved when they go to be signed, fixed when they are issued.
 * Numbers are counted without gaps, from 1 or, in the year in which an office begins to use the program, from where it
 * was; one that is given up keeps its row and its reason.
 */
public record NumberAllocation(NumberAllocationId id, long version, MinutesId minutesId, SeriesKey series,
        int seriesYear, int serial, NumberState state, @Nullable String reason) implements Entity {

    public NumberAllocation with(NumberState newState, @Nullable String newReason) {
        return new NumberAllocation(id, version, minutesId, series, seriesYear, serial, newState, newReason);
    }
}
