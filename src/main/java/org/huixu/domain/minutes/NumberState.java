package org.huixu.domain.minutes;

/** A number is reserved, then fixed, or given up. */
public enum NumberState {
    RESERVED, FIXED, GIVEN_UP
}
