package org.huixu.application.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/** What became of a row since an entry of the history left it. What was done and taken back since does not count. */
final class RowSince {

    /** A row touched more often since has moved on: it is not worth reading further. */
    private static final int MOST = 200;

    private RowSince() {
    }

    /** Whether the row is no longer as that entry left it. */
    static boolean moved(Reader reader, HistoryEntry entry, RowChange row, @Nullable Entity current) {
        if (row.operation() == Operation.REMOVED || current == null) {
            return (row.operation() == Operation.REMOVED) != (current == null);
        }
        return current.version() != row.versionAfter() && !isAsBefore(reader, entry.serial(), row);
    }

    /** Whether all that happened to the row after that entry was taken back, the last first. */
    private static boolean isAsBefore(Reader reader, long serial, RowChange row) {
        List<HistoryEntry> read = reader.history(HistoryQuery.of(row.id(), MOST));
        if (read.size() == MOST && read.getLast().serial() > serial) {
            return false;
        }
        Deque<Long> standing = new ArrayDeque<>();
        read.reversed().stream().filter(one -> one.serial() > serial && touches(one, row)).forEach(one -> {
            Long before = standing.peek();
            if (before != null && before.equals(one.undone())) {
                standing.pop();
            } else {
                standing.push(one.serial());
            }
        });
        return standing.isEmpty();
    }

    private static boolean touches(HistoryEntry entry, RowChange row) {
        return entry.rows().stream().anyMatch(one -> one.id().equals(row.id()) && one.kind().equals(row.kind()));
    }
}
