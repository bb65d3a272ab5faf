package org.huixu.application.regulation;

import java.util.List;

/**
 * A regulation's text as this program can read it.
 *
 * @param added rules and their sentences or figures that were put in from the program's own regulation, such as A2.afterMeeting
 */
public record Renewed(String text, List<String> added) {

    public Renewed {
        added = List.copyOf(added);
    }
}
