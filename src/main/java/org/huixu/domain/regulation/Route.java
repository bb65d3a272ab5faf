package org.huixu.domain.regulation;

import java.util.List;
import java.util.Optional;

/** Ordered steps: the way of items to a meeting (art. 47–49), or the chain of the minutes (art. 51, 55, 58). */
public record Route(RouteKey key, String name, List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(StepKey stepKey) {
        return steps.stream().filter(step -> step.key().equals(stepKey)).findFirst();
    }

    public Optional<Step> first(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** Steps that the rule asks for, in order. */
    public List<Step> askedBy(RuleId rule) {
        return steps.stream().filter(step -> rule.equals(step.rule())).toList();
    }

    /** Steps before the first of that kind; all when there is none. */
    public List<Step> before(StepKind kind) {
        return steps.stream().takeWhile(step -> step.kind() != kind).toList();
    }
}
