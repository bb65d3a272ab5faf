package org.huixu.domain.week;

import org.huixu.domain.Id;

/** Identity of a line of a published edition. */
public record WeekSheetLineId(String value) implements Id {

    public WeekSheetLineId {
        Id.require(value);
    }
}
