package org.huixu.application.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history in words.
 *
 * @param at in office time
 */
public record HistoryLine(long serial, LocalDateTime at, String who, String sentence, Standing standing,
        List<Detail> details) {

    public HistoryLine {
        details = List.copyOf(details);
    }

    /**
     * Whether it can be taken back.
     *
     * @param undone serial of the entry that this one took back
     * @param lasting whether it was meant to last
     * @param undoable whether such an act can be taken back, as long as no later one touched the same rows
     * @param rows ids of the rows that it touched
     */
    public record Standing(@Nullable Long undone, boolean lasting, boolean undoable, Set<String> rows) {

        public Standing {
            rows = Set.copyOf(rows);
        }
    }

    /**
     * What happened to one row.
     *
     * @param what kind and name, such as a person's name
     */
    public record Detail(Happened happened, String what, List<Field> fields) {

        public Detail {
            fields = List.copyOf(fields);
        }
    }

    /** Whether something was added, changed or removed. */
    public enum Happened {
        ADDED, CHANGED, REMOVED
    }

    /** A field by its name, before and after; empty where there was nothing. */
    public record Field(String name, String before, String after) {
    }
}
