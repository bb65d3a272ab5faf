package org.huixu.domain.week;

import org.huixu.domain.Entity;

/** A line of a published edition. */
public record WeekSheetLine(WeekSheetLineId id, long version, WeekSheetId weekSheetId, WeekEntry entry)
        implements
        Entity {
}
