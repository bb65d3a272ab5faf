package org.huixu.domain.compliance;

import org.huixu.domain.people.PersonId;

/** Whether a person may do what is reserved to an office. */
public sealed interface Entitlement {

    /** He holds the office. */
    record Holds() implements Entitlement {
    }

    /** He acts for the holder, whose absence is recorded (art. 6, 8). */
    record Acts(PersonId absentId, String article) implements Entitlement {
    }

    /** He may not. */
    record None() implements Entitlement {
    }

    default boolean given() {
        return !(this instanceof None);
    }
}
