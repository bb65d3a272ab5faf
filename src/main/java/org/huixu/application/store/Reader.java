package org.huixu.application.store;

import java.util.List;
import java.util.Optional;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;

/**
 * Reads entities inside one transaction. One call is one statement, or one for every so many values of a long list. Not
 * to be kept after the transaction.
 */
public interface Reader {

    <T extends Entity> Optional<T> find(Class<T> type, Id id);

    /** The entities that meet all filters, ordered by id (which is the order in which they were made). */
    <T extends Entity> List<T> list(Class<T> type, Filter... filters);

    /** The entity of that id; fails with {@link NoSuchRecord} when there is none. */
    default <T extends Entity> T get(Class<T> type, Id id) {
        return find(type, id).orElseThrow(() -> new NoSuchRecord(type, id));
    }

    /** The newest entries of the history, newest first. */
    List<HistoryEntry> history(HistoryQuery query);

    /**
     * The edition of directory, special days and regulations that this transaction sees; after a change of its own
     * another one, which is its own until it commits.
     */
    Edition edition();

    /** A kept long text. */
    String revision(String sha256);
}
