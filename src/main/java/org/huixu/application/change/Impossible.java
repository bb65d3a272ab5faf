package org.huixu.application.change;

import java.util.List;

/** Thrown inside a use case: what was asked cannot be done; everything is rolled back. */
public final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public Impossible(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Impossible(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
