package org.huixu.domain.seating;

import org.huixu.domain.Id;

/** Identity of a place that was given by hand. */
public record SeatPinId(String value) implements Id {

    public SeatPinId {
        Id.require(value);
    }
}
