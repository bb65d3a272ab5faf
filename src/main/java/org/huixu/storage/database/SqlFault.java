package org.huixu.storage.database;

/** What a database error means to the program, whatever product reported it. */
public enum SqlFault {
    /** The transaction lost against another one (deadlock, lock wait, serialization); trying again may help. */
    CONFLICT,
    /** A row with the same unique key exists. */
    UNIQUE_VIOLATION,
    /** The disk of the database is full; nothing of the transaction is stored. */
    DISK_FULL,
    /** The database cannot be written; Derby starts it so when its disk is full or read-only. */
    READ_ONLY,
    /** The connection is dead; a new one may work. */
    CONNECTION_LOST,
    /** Anything else, or no database error at all. */
    OTHER
}
