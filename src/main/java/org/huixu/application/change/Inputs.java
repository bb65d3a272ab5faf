package org.huixu.application.change;

import org.jspecify.annotations.Nullable;

/** Checks of what people typed, shared by all use cases. */
public final class Inputs {

    /** Longest text of a one-line field, in characters. */
    private static final int LONGEST_LINE = 400;

    private Inputs() {
    }

    /** The line without blanks around it; not possible when it is empty or longer than 400 characters. */
    public static String required(String field, @Nullable String typed) {
        String clean = optional(typed);
        if (clean == null) {
            throw new Impossible(Problem.at(field, "problem.required"));
        }
        if (clean.length() > LONGEST_LINE) {
            throw new Impossible(Problem.at(field, "problem.tooLong", Integer.toString(LONGEST_LINE)));
        }
        return clean;
    }

    /** The text without blanks around it; an empty one is absent. */
    public static @Nullable String optional(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The line without blanks around it, absent when empty; not possible when it is longer than 400 characters. */
    public static @Nullable String optionalLine(String field, @Nullable String typed) {
        return optional(typed) == null ? null : required(field, typed);
    }

    /** A text of any length; not possible when it is empty. */
    public static String requiredText(String field, @Nullable String typed) {
        String clean = optional(typed);
        if (clean == null) {
            throw new Impossible(Problem.at(field, "problem.required"));
        }
        return clean;
    }
}
