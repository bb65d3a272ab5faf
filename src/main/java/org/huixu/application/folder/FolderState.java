package org.huixu.application.folder;

/** What is found at a place before it is opened. */
public enum FolderState {
    /** There is nothing at this path. */
    ABSENT,
    /** An empty folder: a data folder can be made here. */
    EMPTY,
    /** The making of a data folder was cut short: making it again cleans up. */
    HALF_CREATED,
    /** Restoring a backup was cut short: restoring again cleans up. */
    HALF_RESTORED,
    /** A folder or file of someone else. */
    FOREIGN,
    /** A data folder that opens without a password. */
    PLAIN,
    /** A data folder that needs a password. */
    ENCRYPTED
}
