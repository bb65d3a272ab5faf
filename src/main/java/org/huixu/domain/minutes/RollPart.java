package org.huixu.domain.minutes;

/** Parts of the roll, in the order in which they are printed. */
public enum RollPart {
    CHAIR, PRESENT, ON_LEAVE, ABSENT, OBSERVER, RECORDER
}
