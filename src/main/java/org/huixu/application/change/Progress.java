package org.huixu.application.change;

/** Watches long work; called on the thread that does it, often. */
@FunctionalInterface
public interface Progress {

    /** For those who do not look. */
    Progress UNWATCHED = (done, of) -> {
    };

    /**
     * So much of so much is done. To stop the work it throws {@link java.util.concurrent.CancellationException}: inside a
     * change nothing of it is stored then.
     */
    void advanced(long done, long of);

    /** All is entered; the history of it is written next, which has no measure. Stops the work as above. */
    default void writing() {
    }

    /** The last moment to stop the work: from here on it is stored for good. */
    default void committing() {
    }
}
