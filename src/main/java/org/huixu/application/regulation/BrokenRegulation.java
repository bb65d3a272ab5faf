package org.huixu.application.regulation;

import java.util.List;

/** A regulation file that cannot be used. */
public final class BrokenRegulation extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<RegulationProblem> problems;

    /**
     * What is wrong and where.
     *
     * @param line from 1
     * @param reason a Chinese sentence
     */
    public record RegulationProblem(int line, String reason) {
    }

    public BrokenRegulation(List<RegulationProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<RegulationProblem> problems() {
        return problems;
    }
}
