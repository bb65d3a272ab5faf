package org.huixu.domain;

/**
 * One stored thing. Implementations are immutable records; their components (nested records flattened) are the
 * columns of a table, so that storage, history and undo need no mapping by hand.
 */
public interface Entity {

    Id id();

    /** Row version: 0 before it is first stored, then counted up by the store with every change. */
    long version();
}
