package org.huixu.domain.agenda;

/** What came of the deputy's coordination of departments that differ (art. 48). */
public enum Accord {
    AGREED, DIVIDED
}
