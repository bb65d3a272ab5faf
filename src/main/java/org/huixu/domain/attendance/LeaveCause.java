package org.huixu.domain.attendance;

import org.huixu.domain.people.AbsenceKind;

/** Why leave is asked for: a journey on duty, another meeting, studying, holiday, illness, a private matter, other. */
public enum LeaveCause {
    TRIP, MEETING, STUDY, HOLIDAY, ILLNESS, PRIVATE, OTHER;

    /** The cause of a leave that follows from an absence. */
    public static LeaveCause of(AbsenceKind kind) {
        return switch (kind) {
            case TRIP -> TRIP;
            case STUDY -> STUDY;
            case HOLIDAY -> HOLIDAY;
            case ILLNESS -> ILLNESS;
        };
    }
}
