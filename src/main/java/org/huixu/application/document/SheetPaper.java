package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * A paper that is one table, such as the summary of agenda items.
 *
 * @param title       the title
 * @param meeting     the line that names the meeting; absent for sheets about many meetings
 * @param table       the table
 * @param notes       remarks below the table
 * @param orientation how the page lies
 * @param properties  what the file says of itself
 */
public record SheetPaper(String title, Optional<String> meeting, Table table, List<String> notes,
        Orientation orientation, PaperProperties properties) implements Paper {
    public SheetPaper {
        notes = List.copyOf(notes);
    }

    /** How the page lies. */
    public enum Orientation {
        PORTRAIT, LANDSCAPE
    }
}
