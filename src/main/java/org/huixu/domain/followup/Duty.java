package org.huixu.domain.followup;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a duty that a rule names: who sees to it, until when, and how it was closed.
 *
 * @param findingPlace the place of the finding, as overrides name it
 * @param ownerId the meeting, item or office under whose facts the duty is found
 * @param assigneeId who sees to it; absent while nobody is named
 * @param dueOn another day than the rule's; absent where the rule's holds
 * @param closedOn absent while it is open
 */
public record Duty(DutyId id, long version, SubjectId ownerId, String findingPlace, @Nullable PersonId assigneeId,
        @Nullable LocalDate dueOn, @Nullable LocalDate closedOn, @Nullable String note, Proof proof)
        implements
        Entity {
}
