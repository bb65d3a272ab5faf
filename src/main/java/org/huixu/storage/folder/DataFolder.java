package org.huixu.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
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
    private final DerbyDatabase database;
    private final TransactionRunner transactions;
    private boolean closed;

    DataFolder(FolderLayout layout, FolderLock lock, FolderProperties properties, DerbyDatabase database,
            TransactionRunner transactions) {
        this.layout = layout;
        this.lock = lock;
        this.properties = properties;
        this.database = database;
        this.transactions = transactions;
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

    /** Connections to the running database; most callers want {@link #transactions}. */
    public DataSource database() {
        return database;
    }

    /** The way to read and change the database. */
    public TransactionRunner transactions() {
        return transactions;
    }

    /** A new, empty file for another program to look at; removed when the folder is closed or opened the next time. */
    public Path newTempFile(String ending) {
        try {
            return Files.createTempFile(layout.temp(), "huixu-", ending);
        } catch (IOException e) {
            throw FileFaults.of(e, layout.temp());
        }
    }

    /** Ends the transactions, stops the database, removes temporary files and lets the next start in. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock; database; transactions) {
            FileTree.empty(layout.temp());
        } catch (IOException e) {
            LOG.warn("Temporary files could not be removed; the next start tries again", e);
        }
    }
}
