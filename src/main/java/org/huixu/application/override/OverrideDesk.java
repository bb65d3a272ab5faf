package org.huixu.application.override;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.RuleOverride.Grounds;
import org.huixu.domain.compliance.RuleOverrideId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.SubjectId;

/** Lets a finding pass (放行). It lapses by itself as soon as the figures judged are others. */
public final class OverrideDesk {

    private final Door door;

    public OverrideDesk(Door door) {
        this.door = door;
    }

    /**
     * Lets the finding pass. For SHOULD a reason is enough; for MUST also on whose instruction, on which day, and proof.
     *
     * @param owner the meeting or item under whose facts it was found
     */
    public Outcome<RuleOverrideId> letPass(SubjectId owner, Finding finding, Grounds grounds) {
        return door.perform(Act.reversible("override.add"), change -> {
            require(finding.severity(), grounds);
            RuleOverrideId id = new RuleOverrideId(change.newId());
            change.add(new RuleOverride(id, 0, owner, finding.rule(), finding.place(), finding.figuresText(),
                    new Grounds(grounds.reason().strip(),
                            Inputs.optionalLine("instructedBy", grounds.instructedBy()), grounds.instructedOn(),
                            grounds.proof()),
                    change.now()));
            return id;
        });
    }

    private static void require(Severity severity, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (Inputs.optional(grounds.reason()) == null) {
            problems.add(Problem.at("reason", "problem.required"));
        }
        if (severity == Severity.MUST) {
            requireInstruction(grounds, problems);
        }
        if (!problems.isEmpty()) {
            throw new Impossible(problems);
        }
    }

    private static void requireInstruction(Grounds grounds, List<Problem> problems) {
        if (Inputs.optional(grounds.instructedBy()) == null) {
            problems.add(Problem.at("instructedBy", "problem.override.instructedBy"));
        }
        if (grounds.instructedOn() == null) {
            problems.add(Problem.at("instructedOn", "problem.override.instructedOn"));
        }
        if (!grounds.proof().given()) {
            problems.add(Problem.at("proof", "problem.override.proof"));
        }
    }
}
