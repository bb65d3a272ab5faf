package org.huixu.domain.compliance;

import java.util.List;
import org.huixu.domain.followup.Duty;

/** What people recorded of findings: those let pass, and what became of duties. */
public record Settled(List<RuleOverride> overrides, List<Duty> duties) {

    public static final Settled NOTHING = new Settled(List.of(), List.of());

    public Settled {
        overrides = List.copyOf(overrides);
        duties = List.copyOf(duties);
    }
}
