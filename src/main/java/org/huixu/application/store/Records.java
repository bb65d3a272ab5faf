package org.huixu.application.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.Entity;

/** Reads and writes entities inside the one writing transaction. Not to be kept after it. */
public interface Records extends Reader {

    /**
     * Adds the entity and returns it with the next version: 1 for a new one, and one that comes back after its removal
     * goes on counting. Fails with {@link DuplicateRecord} if a unique column repeats.
     */
    <T extends Entity> T add(T entity);

    /** Adds many entities of one kind at once, as {@link #add} does with each of them. */
    <T extends Entity> List<T> addAll(List<T> entities);

    /** Replaces the entity and returns it with the next version; {@link StaleRecord} if its version is not the stored. */
    <T extends Entity> T change(T entity);

    /** Removes the entity; {@link StaleRecord} if its version is not the stored. */
    <T extends Entity> void remove(T entity);

    /** The next number of a counter, from 1; the counter stays locked until the transaction ends. */
    int next(String counter);

    /** Keeps a long text by its SHA-256. */
    void keepRevision(String sha256, String text);

    /** The end of the history, to which the next entry is joined; empty before the first entry. */
    Optional<HistoryEnd> historyEnd();

    /** Serial and hash of the newest entry. */
    record HistoryEnd(long serial, String hash) {
    }

    /**
     * Appends to the history.
     *
     * @param wholes ids of what the changed rows belong to, such as the meeting of an invitation; under these the entry
     *     is found too
     */
    void append(HistoryEntry entry, Set<String> wholes);
}
