package org.huixu.domain.agenda;

/** Whether a line of a checklist is done, or does not apply (art. 21, 24, 26). */
public enum CheckState {
    DONE, NOT_APPLICABLE
}
