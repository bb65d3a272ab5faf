package org.huixu.application.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How soon something is to be done, the most pressing first. */
public enum Urgency {
    OVERDUE, NOW, NEAR, LATER;

    /** Natural days, today not counted, within which something is near. */
    private static final int NEAR_DAYS = 7;

    /**
     * How soon what is due on that day is to be done.
     *
     * @param due absent: as soon as possible, like what is due today
     */
    public static Urgency of(@Nullable LocalDate due, LocalDate today) {
        if (due == null || due.equals(today)) {
            return NOW;
        }
        return due.isBefore(today) ? OVERDUE : due.isAfter(today.plusDays(NEAR_DAYS)) ? LATER : NEAR;
    }

    /** Whether it does not wait until tomorrow. */
    public boolean presses() {
        return this == OVERDUE || this == NOW;
    }
}
