package org.huixu.domain.week;

import org.huixu.domain.Id;

/** Identity of a published edition of a week. */
public record WeekSheetId(String value) implements Id {

    public WeekSheetId {
        Id.require(value);
    }
}
