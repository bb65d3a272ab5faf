package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A line of the checklists is settled for an item (art. 21, 24, 26, 46).
 *
 * @param doneOn the day it was done; absent where it does not apply
 * @param reason why it does not apply, or what is to be noted
 */
public record CheckMark(CheckMarkId id, long version, ItemId itemId, CheckKey checkKey, CheckState state,
        @Nullable LocalDate doneOn, @Nullable String reason, Proof proof) implements Entity {
}
