package org.huixu.domain.regulation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of a route or chain.
 *
 * @param actors who may take it; empty: the office's own staff
 * @param rule the rule that asks for it; absent where none does
 * @param needs what must be recorded with it besides person and date
 */
public record Step(StepKey key, String name, StepKind kind, List<StepActor> actors, @Nullable RuleId rule,
        Set<Need> needs) {

    /** What a step may have to carry: an opinion in words, the scan or "paper seen by". */
    public enum Need {
        OPINION, PROOF
    }

    /** In what relation the holder of the office must stand to the item: any, of its unit, in charge of its unit. */
    public enum Relation {
        ANY, OF_UNIT, IN_CHARGE
    }

    /** Holders of an office who stand in a relation to the subject. */
    public record StepActor(OfficeKey office, Relation relation) {
    }

    public Step {
        actors = List.copyOf(actors);
        needs = Set.copyOf(needs);
    }
}
