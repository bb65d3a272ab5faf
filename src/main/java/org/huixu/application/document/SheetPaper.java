package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * A paper that is a table, such as the summary of agenda items.
 *
 * @param title       the title
 * @param meeting     the line that names the meeting; absent for sheets about many meetings
 * @param tables      the table; where it has too many columns for a page, its parts, each from a new page in smaller print
 * @param notes       remarks below the table
 * @param orientation how the page lies
 * @param properties  what the file says of itself
 */
public record SheetPaper(String title, Optional<String> meeting, List<Table> tables, List<String> notes,
        Orientation orientation, PaperProperties properties) implements Paper {
    public SheetPaper {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs a table");
        }
        notes = List.copyOf(notes);
    }

    /** A paper whose table fits across the page. */
    public SheetPaper(String title, Optional<String> meeting, Table table, List<String> notes, Orientation orientation,
            PaperProperties properties) {
        this(title, meeting, List.of(table), notes, orientation, properties);
    }

    /** The table, or its first part. */
    public Table table() {
        return tables.getFirst();
    }

    /** How the page lies. */
    public enum Orientation {
        PORTRAIT, LANDSCAPE,
        /** Lies, with narrow margins and smaller print where that brings all of it on one page. */
        ONE_PAGE
    }
}
