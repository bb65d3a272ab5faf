package org.huixu.desktop.meeting.material;

/** Which rounds the matrix shows. */
enum Rounds {
    FIRST, SECOND, BOTH;

    boolean first() {
        return this != SECOND;
    }

    boolean second() {
        return this != FIRST;
    }
}
