package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A finding is let pass: with a reason alone where the rule only asks for one (SHOULD); with reason, on whose
 * instruction, date and proof where it refuses (MUST). Bound to the figures judged: when they change it lapses.
 *
 * @param ownerId the meeting or item under whose facts it is found
 * @param place {@link Finding#place()} of the finding
 * @param figures {@link Finding#figuresText()} of the finding
 */
public record RuleOverride(RuleOverrideId id, long version, SubjectId ownerId, RuleId rule, String place,
        String figures,
        Grounds grounds, Instant recordedAt) implements Entity {

    /** Why it is let pass, and on whose instruction. */
    public record Grounds(String reason, @Nullable String instructedBy, @Nullable LocalDate instructedOn,
            Proof proof) {
    }
}
