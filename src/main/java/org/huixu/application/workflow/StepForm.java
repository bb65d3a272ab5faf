package org.huixu.application.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded when a leader has taken a step on paper.
 *
 * @param doneAt the office time of that day; absent where only the day is known
 */
public record StepForm(PersonId person, LocalDate doneOn, @Nullable LocalTime doneAt, @Nullable String opinion,
        Proof proof) {

    /** Of which only the day is known. */
    public StepForm(PersonId person, LocalDate doneOn, @Nullable String opinion, Proof proof) {
        this(person, doneOn, null, opinion, proof);
    }

    /** The same as that person did it. */
    public StepForm by(PersonId other) {
        return new StepForm(other, doneOn, doneAt, opinion, proof);
    }
}
