package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** An agenda item (议题). */
public record Item(ItemId id, long version, Proposal proposal, Matter matter, Flags flags, ItemState state)
        implements
        Entity {

    /**
     * Where the item comes from.
     *
     * @param code readable and unique, e.g. 2026-议-031
     * @param begunOn the day it began; its route is judged by the regulation of that day
     * @param target the type of meeting that is to hear it
     */
    public record Proposal(String code, Origin origin, UnitId unitId, @Nullable PersonId reporterId, LocalDate begunOn,
            MeetingTypeKey target) {
    }

    /** What it is about; the task is its category among the tasks of the meeting type (art. 42–46). */
    public record Matter(String title, @Nullable String summary, @Nullable String decisionSought, TaskKey task) {
    }

    /** What further rules it falls under. */
    public record Flags(boolean majorDecision, boolean normativeDocument, boolean fundsProjectsPosts,
            boolean appointments, boolean secret) {

        public static final Flags NONE = new Flags(false, false, false, false, false);
    }

    public Item with(ItemState newState) {
        return new Item(id, version, proposal, matter, flags, newState);
    }

    public Item with(Matter newMatter, Flags newFlags) {
        return new Item(id, version, proposal, newMatter, newFlags, state);
    }

    public Item with(Proposal newProposal) {
        return new Item(id, version, newProposal, matter, flags, state);
    }
}
