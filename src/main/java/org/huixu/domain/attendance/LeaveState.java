package org.huixu.domain.attendance;

/** Asked, granted, refused, or taken back by the person who asked. */
public enum LeaveState {
    ASKED, GRANTED, REFUSED, WITHDRAWN
}
