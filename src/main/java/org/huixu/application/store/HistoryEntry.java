package org.huixu.application.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of the office's data: who did what when, field by field, chained by hashes.
 *
 * @param serial from 1, without gaps
 * @param act name of the use case, e.g. meeting.open
 * @param undone serial of the entry that this one takes back
 * @param seal the hashes of the chain
 */
public record HistoryEntry(long serial, Instant at, Actor actor, String act, @Nullable Long undone,
        List<RowChange> rows, Seal seal) {

    /** SHA-256 of the entry before, and of this one including it; 64 hexadecimal digits. */
    public record Seal(String previousHash, String hash) {
    }

    /** What happened to one row. */
    public enum Operation {
        ADDED, CHANGED, REMOVED
    }

    /**
     * What happened to one row.
     *
     * @param versionAfter its row version afterwards; of a removed row its last one
     * @param fields the fields that differ, by leaf name
     */
    public record RowChange(String kind, String id, Operation operation, long versionAfter,
            SortedMap<String, FieldChange> fields) {
    }

    /** Text of a field before and after; absent is null. Long texts are replaced by a reference to a revision. */
    public record FieldChange(@Nullable String before, @Nullable String after) {
    }

    public HistoryEntry {
        rows = List.copyOf(rows);
    }
}
