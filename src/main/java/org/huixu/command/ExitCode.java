package org.huixu.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huixu.application.text.Texts;

/** What the program tells the shell. The numbers are documented and never change their meaning. */
enum ExitCode {
    /** Done. */
    FINE(0, "command.exit.fine"),
    /** The check found a rule of the weight MUST broken and not let pass. */
    FINDINGS(1, "command.exit.findings"),
    /** The words of the command line are wrong; nothing was done. */
    WRONG_WORDS(2, "command.exit.wrong-words"),
    /** Refused by a rule, not possible, or a file given cannot be used; nothing was changed. */
    REFUSED(3, "command.exit.refused"),
    /** Something is wrong with the data folder, or its history was altered. */
    FOLDER(4, "command.exit.folder"),
    /** Another start of the program works in the data folder. */
    IN_USE(5, "command.exit.in-use"),
    /** The check found nothing of the weight MUST, but records are missing without which rules could not judge. */
    GAPS(6, "command.exit.gaps"),
    /** The program is broken; there is an error code and a log. */
    BROKEN(70, "command.exit.broken");

    private final int number;
    private final String key;

    ExitCode(int number, String key) {
        this.number = number;
        this.key = key;
    }

    int number() {
        return number;
    }

    /** All of them with their meaning, for the help. */
    static Map<String, String> meanings(Texts texts) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> meanings.put(Integer.toString(code.number), texts.get(code.key)));
        return meanings;
    }
}
