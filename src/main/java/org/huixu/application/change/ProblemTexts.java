package org.huixu.application.change;

import org.huixu.application.text.Texts;

/** The sentences of problems. */
public final class ProblemTexts {

    private static final Texts TEXTS = Texts.of(ProblemTexts.class);

    private ProblemTexts() {
    }

    /** One sentence for the user. */
    public static String sentence(Problem problem) {
        return TEXTS.format(problem.key(), problem.arguments().toArray(String[]::new));
    }
}
