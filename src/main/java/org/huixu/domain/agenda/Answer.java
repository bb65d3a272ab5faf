package org.huixu.domain.agenda;

/** An answer to a question asked at balancing (art. 47). */
public enum Answer {
    YES, NO
}
