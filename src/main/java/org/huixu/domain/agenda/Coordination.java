package org.huixu.domain.agenda;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * The deputy coordinated the departments that differ (art. 48). At most one stands for an item.
 *
 * @param statement the statement of coordination (协调情况说明)
 */
public record Coordination(CoordinationId id, long version, ItemId itemId, PersonId coordinatedById,
        LocalDate coordinatedOn, Accord accord, Divided divided, Proof statement) implements Entity {

    /**
     * What is needed where they are still divided.
     *
     * @param differences the statement of differences: each side and its grounds
     * @param preferredOption which option is proposed to the meeting
     * @param explainedOn the day on which it was confirmed that this was explained in the meeting
     */
    public record Divided(@Nullable String differences, @Nullable String preferredOption,
            @Nullable LocalDate explainedOn) {

        public static final Divided NONE = new Divided(null, null, null);
    }

    /** The same with the explanation in the meeting confirmed. */
    public Coordination explained(LocalDate day) {
        return new Coordination(id, version, itemId, coordinatedById, coordinatedOn, accord,
                new Divided(divided.differences(), divided.preferredOption(), day), statement);
    }
}
