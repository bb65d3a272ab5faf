package org.huixu.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.key.KeyFile;
import org.huixu.storage.key.MasterKey;
import org.huixu.storage.key.PasswordCost;
import org.huixu.storage.layout.FolderLayout;
import org.huixu.storage.layout.FolderLock;
import org.huixu.storage.layout.FolderProperties;
import org.huixu.storage.layout.Unfinished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data folder that is open: locked against other starts, its database running and of the newest schema. Made by
 * {@link FolderDoor}; safe for all threads; to be closed, which may wait for running transactions.
 */
public final class DataFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final FolderLayout layout;
    private final FolderLock lock;
    private final FolderProperties properties;
    private final FolderStorage storage;
    private final PasswordCost cost;
    private final SecureRandom random;
    private boolean closed;

    DataFolder(FolderLayout layout, FolderLock lock, FolderProperties properties, FolderStorage storage,
            PasswordCost cost, SecureRandom random) {
        this.layout = layout;
        this.lock = lock;
        this.properties = properties;
        this.storage = storage;
        this.cost = cost;
        this.random = random;
    }

    /** Where everything lies. */
    public FolderLayout layout() {
        return layout;
    }

    /** Whether database and attachments are encrypted. */
    public boolean encrypted() {
        return properties.encrypted();
    }

    /** How secret the things are that may lie here. */
    public SecrecyLevel level() {
        return properties.level();
    }

    /** The way to read and change the database. */
    public TransactionRunner transactions() {
        return storage.transactions();
    }

    /** The files kept in the folder. */
    public AttachmentStore attachments() {
        return storage.attachments();
    }

    /** The way to back the folder up while it is open. */
    public FolderBackup backup() {
        return storage.backup();
    }

    /** A new, empty file for another program to look at; removed when the folder is closed or opened the next time. */
    public Path newTempFile(String ending) {
        try {
            return Files.createTempFile(layout.temp(), "huixu-", ending);
        } catch (IOException e) {
            throw FileFaults.of(e, layout.temp());
        }
    }

    /**
     * Gives the folder a new password. Only the small key file is written anew, so this is done at once and holds
     * whatever happens; backups made before keep the password they were made with.
     *
     * @param present the password until now, or the recovery key
     * @throws FolderException {@link FolderFault#WRONG_PASSWORD}, {@link FolderFault#WRONG_RECOVERY_KEY},
     *     {@link FolderFault#PASSWORD_NOT_EXPECTED} for a folder that is not encrypted
     */
    public synchronized void changePassword(Unlock present, String next) {
        requireEncrypted();
        KeyFile file = KeyFile.read(layout.key());
        try (MasterKey master = file.unlock(present, layout.root())) {
            file.withPassword(master, cost, next, random).write(layout.key());
        }
    }

    /** A new recovery key, to be printed; the one until now opens nothing any more. Fails like a change of password. */
    public synchronized RecoveryKey newRecoveryKey(Unlock present) {
        requireEncrypted();
        KeyFile file = KeyFile.read(layout.key());
        RecoveryKey recovery = RecoveryKey.random(random);
        try (MasterKey master = file.unlock(present, layout.root())) {
            file.withRecovery(master, recovery, random).write(layout.key());
        }
        return recovery;
    }

    private void requireEncrypted() {
        if (!encrypted()) {
            throw new FolderException(FolderFault.PASSWORD_NOT_EXPECTED, layout.root());
        }
    }

    /**
     * Closes the folder and removes what the program put into it; the folder itself too, if nothing else is in it. What
     * cannot be removed stays marked as unfinished and is removed when the folder is made again.
     */
    public synchronized void discard() {
        closed = true;
        try (lock) {
            storage.close();
            Unfinished.CREATING.undo(layout);
        }
        try {
            Files.deleteIfExists(layout.lock());
            Files.deleteIfExists(layout.call());
            Files.delete(layout.root());
        } catch (IOException e) {
            LOG.info("The folder of a discarded office stays", e);
        }
    }

    /** Ends the transactions, stops the database, removes temporary files and lets the next start in. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            storage.close();
            FileTree.empty(layout.temp());
        } catch (IOException e) {
            LOG.warn("Temporary files could not be removed; the next start tries again", e);
        }
    }
}
