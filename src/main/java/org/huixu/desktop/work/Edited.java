package org.huixu.desktop.work;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A row while it is edited in a form: as it was read last, against which the next try is made. When somebody else was
 * quicker, {@link Deed#rereading} lets the form say what is there now.
 */
public final class Edited<T> {

    private final Supplier<Optional<T>> reading;
    private final Function<T, String> words;
    private volatile T row;

    /**
     * @param row as it is shown in the form
     * @param reading reads it anew, off the FX thread; empty when it is gone
     * @param words says in one line what is in a row
     */
    public Edited(T row, Supplier<Optional<T>> reading, Function<T, String> words) {
        this.row = row;
        this.reading = reading;
        this.words = words;
    }

    /** As it was read last. */
    public T row() {
        return row;
    }

    /** Reads it anew and says what is there now; empty when it is gone. */
    public String again() {
        Optional<T> now = reading.get();
        now.ifPresent(one -> row = one);
        return now.map(words).orElse("");
    }
}
