package org.huixu.domain.agenda;

/** What a department says of an item that concerns it (art. 48). */
public enum Stance {
    AGREES, DIFFERS
}
