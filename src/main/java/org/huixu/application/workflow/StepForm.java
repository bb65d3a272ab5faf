package org.huixu.application.workflow;

import java.time.LocalDate;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** What is recorded when a leader has taken a step on paper. */
public record StepForm(PersonId person, LocalDate doneOn, @Nullable String opinion, Proof proof) {
}
