package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** An agenda item (议题). */
public record Item(ItemId id, long version, Proposal proposal, Matter matter, Flags flags, Hearing hearing,
        Balance balance, Listing listing, ItemState state) implements Entity {

    /**
     * Where the item comes from.
     *
     * @param code readable and unique, e.g. 2026-议-031
     * @param begunOn the day it began; its route is judged by the regulation of that day
     * @param target the type of meeting that is to hear it
     * @param predecessorId the item whose discussion referred the matter here; absent for a matter of its own
     */
    public record Proposal(String code, Origin origin, UnitId unitId, @Nullable PersonId reporterId, LocalDate begunOn,
            MeetingTypeKey target, @Nullable ItemId predecessorId) {
    }

    /** What it is about; the task is its category among the tasks of the meeting type (art. 42–46). */
    public record Matter(String title, @Nullable String summary, @Nullable String decisionSought, TaskKey task) {
    }

    /**
     * What further rules it falls under.
     *
     * @param severalDepartments whether it concerns departments besides its own, which countersign (art. 48)
     */
    public record Flags(boolean majorDecision, boolean normativeDocument, boolean fundsProjectsPosts,
            boolean appointments, boolean secret, boolean severalDepartments) {

        public static final Flags NONE = new Flags(false, false, false, false, false, false);

        public boolean is(MatterKind kind) {
            return switch (kind) {
                case MAJOR -> majorDecision;
                case NORMATIVE -> normativeDocument;
                case FUNDS -> fundsProjectsPosts;
                case APPOINTMENTS -> appointments;
            };
        }
    }

    /**
     * How it is to be heard; taken over when it is put on an agenda.
     *
     * @param plannedMinutes absent while nobody has thought of it
     */
    public record Hearing(@Nullable Integer plannedMinutes) {

        public static final Hearing OPEN = new Hearing(null);
    }

    /**
     * The two answers at balancing (art. 47); absent before.
     *
     * @param ownAuthority whether the deputy or the department could settle it himself
     * @param coordinated whether it was coordinated
     */
    public record Balance(@Nullable Answer ownAuthority, @Nullable Answer coordinated) {

        public static final Balance NONE = new Balance(null, null);
    }

    /**
     * Where a major decision stands in the catalogue of its year (art. 25).
     *
     * @param unlistedReason why it is not in it
     */
    public record Listing(@Nullable CatalogueEntryId catalogueEntryId, @Nullable String unlistedReason) {

        public static final Listing NONE = new Listing(null, null);
    }

    /** A new item. */
    public static Item begun(ItemId id, Proposal proposal, Matter matter, Flags flags) {
        return new Item(id, 0, proposal, matter, flags, Hearing.OPEN, Balance.NONE, Listing.NONE,
                new ItemState.Draft());
    }

    public Item with(Balance newBalance) {
        return new Item(id, version, proposal, matter, flags, hearing, newBalance, listing, state);
    }

    public Item with(Hearing newHearing) {
        return new Item(id, version, proposal, matter, flags, newHearing, balance, listing, state);
    }

    public Item with(Listing newListing) {
        return new Item(id, version, proposal, matter, flags, hearing, balance, newListing, state);
    }

    public Item with(ItemState newState) {
        return new Item(id, version, proposal, matter, flags, hearing, balance, listing, newState);
    }

    public Item with(Matter newMatter, Flags newFlags) {
        return new Item(id, version, proposal, newMatter, newFlags, hearing, balance, listing, state);
    }

    public Item with(Proposal newProposal) {
        return new Item(id, version, newProposal, matter, flags, hearing, balance, listing, state);
    }
}
