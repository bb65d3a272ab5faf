package org.huixu.domain.agenda;

/** Who put an item forward (art. 43, 47): a unit through its deputy or a member; the head himself; the office. */
public enum Origin {
    UNIT, HEAD, OFFICE
}
