package org.huixu.domain.week;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Part of a day: 上午, 下午, 晚上, or all of it. */
public enum DayPart {
    WHOLE_DAY, MORNING, AFTERNOON, EVENING;

    private static final LocalTime EVENING_FROM = LocalTime.of(18, 0);

    /** The part in which something begins; what has no hour takes the day. */
    public static DayPart of(@Nullable LocalTime start) {
        if (start == null) {
            return WHOLE_DAY;
        }
        return start.isBefore(LocalTime.NOON) ? MORNING : start.isBefore(EVENING_FROM) ? AFTERNOON : EVENING;
    }
}
