package org.huixu.domain.regulation;

/** What kind of matter an item can be besides its category (art. 20, 24, 43, 46). */
public enum MatterKind {
    MAJOR, NORMATIVE, FUNDS, APPOINTMENTS
}
