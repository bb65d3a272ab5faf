package org.huixu.domain.calendar;

import org.huixu.domain.Id;

/** Identity of a holiday or make-up day. */
public record SpecialDayId(String value) implements Id {

    public SpecialDayId {
        Id.require(value);
    }
}
