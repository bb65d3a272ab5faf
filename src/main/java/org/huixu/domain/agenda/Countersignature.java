package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A department concerned is asked about an item, and what it answered (art. 48, 58).
 *
 * @param reply all absent while there is no answer
 */
public record Countersignature(CountersignatureId id, long version, ItemId itemId, UnitId unitId, LocalDate askedOn,
        Reply reply) implements Entity {

    /**
     * The answer.
     *
     * @param signedById the head of the department who signed; absent where nobody signed
     * @param grounds the grounds of a department that differs
     */
    public record Reply(@Nullable LocalDate answeredOn, @Nullable Stance stance, @Nullable PersonId signedById,
            @Nullable String grounds, Proof proof) {

        public static final Reply NONE = new Reply(null, null, null, null, Proof.NONE);
    }

    /** The same with another answer. */
    public Countersignature answered(Reply newReply) {
        return new Countersignature(id, version, itemId, unitId, askedOn, newReply);
    }

    public boolean answered() {
        return reply.stance() != null;
    }
}
