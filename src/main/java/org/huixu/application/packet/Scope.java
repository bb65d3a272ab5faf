package org.huixu.application.packet;

/** Which of the papers that a person gets go into his packet. */
public enum Scope {
    /** All that he gets. */
    ALL,
    /** Those of his own items: he reports, has called them to the table, or is in charge of the unit that proposed them. */
    OWN
}
