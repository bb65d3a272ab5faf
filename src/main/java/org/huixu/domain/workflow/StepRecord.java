package org.huixu.domain.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * A step of an item's route or of a minutes' chain that somebody took on paper (art. 47–49, 55).
 *
 * @param stepOrder counts the steps of one subject, from 1; of two records of one step the later counts
 * @param actingForId the absent holder of the office, when the person acted for him (art. 6, 8)
 * @param doneAt the office time of that day; absent where only the day is known
 */
public record StepRecord(StepRecordId id, long version, SubjectId subjectId, int stepOrder, StepKey step,
        PersonId personId, @Nullable PersonId actingForId, LocalDate doneOn, @Nullable LocalTime doneAt,
        @Nullable String opinion,
        Proof proof)
        implements
        Entity {

    /** Recorded besides the steps of the regulation: sent back with remarks (退回), taken back (撤回), put off (缓议). */
    public static final StepKey RETURN = new StepKey("return");
    public static final StepKey WITHDRAW = new StepKey("withdraw");
    public static final StepKey POSTPONE = new StepKey("postpone");
    /** Of a meeting: the head approved the list of its items (art. 47). */
    public static final StepKey LIST_APPROVAL = new StepKey("list-approval");

    /** Whether it was done before the other; on one day only where the time of both is known. */
    public boolean before(StepRecord other) {
        return doneOn.isBefore(other.doneOn) || (doneOn.equals(other.doneOn) && doneAt != null && other.doneAt != null
                && doneAt.isBefore(other.doneAt));
    }
}
