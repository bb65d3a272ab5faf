package org.huixu.application.folder;

import java.nio.file.Path;

/** Makes a data folder from a backup. */
public interface FolderRestore {
    /**
     * Whether restoring from this file needs a password.
     *
     * @throws FolderException {@link FolderFault#GONE}, {@link FolderFault#BACKUP_DAMAGED}
     */
    boolean encrypted(Path backup);

    /**
     * Restores into a place where there is nothing, an empty folder, or a folder whose restoring was cut short. The
     * folder is verified before it counts as one; after a failure nothing is left.
     *
     * @throws FolderException {@link FolderFault#TARGET_NOT_EMPTY}, {@link FolderFault#BACKUP_DAMAGED},
     *     {@link FolderFault#WRONG_PASSWORD} and its kin, {@link FolderFault#NEWER_VERSION},
     *     {@link FolderFault#DISK_FULL}
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    void restore(Path backup, Path target, Unlock unlock, BackupProgress progress);
}
