package org.huixu.application.folder;

/** Watches a backup or a restore; called on the thread that does the work, often. */
public interface BackupProgress {
    /** For those who do not look. */
    BackupProgress UNWATCHED = (done, total) -> {
    };

    /** So many bytes of so many are done; the last call has both equal. */
    void advanced(long done, long total);

    /**
     * Whether to stop. The work then ends with {@link java.util.concurrent.CancellationException} and leaves nothing.
     */
    default boolean cancelled() {
        return false;
    }
}
