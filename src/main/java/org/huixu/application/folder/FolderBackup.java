package org.huixu.application.folder;

import java.nio.file.Path;

/** Writes backups of the open data folder while work goes on. */
public interface FolderBackup {
    /** Ending of the name of a backup file. */
    String ENDING = ".huixu-backup";

    /**
     * Writes everything into one file and verifies it by reading it back and opening the copy of the database. Under the
     * given name there is a whole backup or what was there before.
     *
     * @throws FolderException {@link FolderFault#DISK_FULL}, {@link FolderFault#NOT_WRITABLE},
     *     {@link FolderFault#FILE_TROUBLE}
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    BackupReport write(Path file, BackupProgress progress);
}
