package org.huixu.storage.database;

import org.huixu.application.store.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The edition that all transactions of a database share. While one that has changed what belongs to an edition is neither
 * committed nor rolled back nobody shares anything: it cannot be known on which side of it a reader stands. Safe for all
 * threads; only the writer calls {@link #unsettle} and {@link #settle}.
 */
public final class Editions {
    private volatile @Nullable Edition settled = new Edition();

    /** The edition for a transaction; one of its own while a change is on its way. */
    public Edition current() {
        Edition known = settled;
        return known == null ? new Edition() : known;
    }

    /** Before a change is committed. */
    public void unsettle() {
        settled = null;
    }

    /** After the change was committed or taken back, before the next transaction begins to write. */
    public void settle() {
        settled = new Edition();
    }
}
