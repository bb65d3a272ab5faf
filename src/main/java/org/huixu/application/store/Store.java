package org.huixu.application.store;

import java.util.function.Function;

/**
 * Transactions. One writer at a time; readers beside it see what was committed before. Both block: never call them on
 * the FX thread. A failure inside rolls everything back and is thrown on.
 */
public interface Store {

    <R> R read(Function<Reader, R> work);

    <R> R write(Function<Records, R> work);
}
