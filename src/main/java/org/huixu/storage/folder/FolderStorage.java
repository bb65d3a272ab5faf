package org.huixu.storage.folder;

import org.huixu.storage.attachment.FolderAttachments;
import org.huixu.storage.backup.BackupWriter;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.database.TransactionRunner;

/** The running parts of an open folder. */
record FolderStorage(DerbyDatabase database, TransactionRunner transactions, FolderAttachments attachments,
        BackupWriter backup) implements AutoCloseable {
    /** Lets transactions end, then stops the database. */
    @Override
    public void close() {
        try (database) {
            transactions.close();
        }
    }
}
