package org.huixu.command;

import java.util.List;

/** The command ends with sentences for the user and an exit code of its own. */
final class Declined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<String> sentences;

    Declined(ExitCode code, List<String> sentences) {
        super(code.toString());
        this.code = code;
        this.sentences = List.copyOf(sentences);
    }

    Declined(ExitCode code, String sentence) {
        this(code, List.of(sentence));
    }

    ExitCode code() {
        return code;
    }

    List<String> sentences() {
        return sentences;
    }
}
