package org.huixu.domain.calendar;

/** Free day or make-up working day. */
public enum SpecialDayKind {
    HOLIDAY, WORKDAY
}
