package org.huixu.application.change;

import java.util.List;
import org.huixu.domain.compliance.Finding;

/** Thrown inside a use case: rules stand in the way of the step; everything is rolled back. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    Refusal(List<Finding> findings) {
        super(findings.stream().map(Finding::place).toList().toString());
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
