package org.huixu.domain.engagement;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** A department's own work meeting (art. 53). */
public record WorkMeeting(WorkMeetingId id, long version, UnitId unitId, String title, LocalDate onDate,
        Audience audience, Approval approval, TownsApproval townsApproval) implements Entity {

    /** Whether first heads of towns and streets are called, and whether leaders of the district are asked to come. */
    public record Audience(boolean townHeads, boolean leaders) {
    }

    /** Its approval record; absent before. */
    public record Approval(@Nullable PersonId approvedById, @Nullable LocalDate approvedOn, Proof proof) {

        public static final Approval NONE = new Approval(null, null, Proof.NONE);
    }

    /** The district leaders' approval of calling the first heads of towns and streets; absent before. */
    public record TownsApproval(@Nullable PersonId townsApprovedById, @Nullable LocalDate townsApprovedOn) {

        public static final TownsApproval NONE = new TownsApproval(null, null);
    }
}
