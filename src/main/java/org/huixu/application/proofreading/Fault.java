package org.huixu.application.proofreading;

/** What sort of thing is wrong with a text. */
public enum Fault {
    HALF_WIDTH, DOUBLED, NO_STOP, UNBALANCED, STRAIGHT_QUOTE, BLANK, DATE, NUMBER, RANGE, POST, NAME, UNIT, DECISION,
    SECTION, NUMBERING, TITLE
}
