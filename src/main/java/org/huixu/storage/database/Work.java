package org.huixu.storage.database;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is done inside one transaction. May be run a second time after a conflict, so it must have no effect outside the
 * database; it must neither commit nor keep the handle, and neither touch files nor wait for a user.
 */
@FunctionalInterface
public interface Work<R extends @Nullable Object> {
    /** Does the work; any exception rolls the transaction back. */
    R in(Handle handle);
}
