package org.huixu.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.database.Dialect;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Makes and opens data folders. Calls take seconds and must not be made on the thread of the windows. */
public final class FolderDoor {
    private static final int READERS = 4;

    private final List<Migration> migrations;
    private final List<JdbiPlugin> plugins;
    private final Clock clock;

    /**
     * @param migrations the steps of the schema, all of them, in order
     * @param plugins mappers and the like, installed in the Jdbi of every folder that is opened
     */
    public FolderDoor(List<Migration> migrations, List<JdbiPlugin> plugins, Clock clock) {
        this.migrations = List.copyOf(migrations);
        this.plugins = List.copyOf(plugins);
        this.clock = clock;
    }

    /** What is at a place; nothing is changed. */
    public FolderState inspect(Path place) {
        FolderLayout layout = new FolderLayout(place);
        try {
            if (!Files.exists(layout.root())) {
                return FolderState.ABSENT;
            }
            if (Files.exists(layout.properties())) {
                return FolderProperties.read(layout.properties()).encrypted() ? FolderState.ENCRYPTED
                        : FolderState.PLAIN;
            }
            if (Files.exists(layout.unfinished())) {
                return Unfinished.read(layout.unfinished()).state();
            }
            if (Files.isDirectory(layout.database())) {
                throw new FolderException(FolderFault.PROPERTIES_DAMAGED, layout.properties());
            }
            if (!Files.isDirectory(layout.root())) {
                return FolderState.FOREIGN;
            }
            return List.of(layout.lock()).containsAll(FileTree.entries(layout.root())) ? FolderState.EMPTY
                    : FolderState.FOREIGN;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }

    /**
     * Makes a data folder and opens it. What an earlier attempt left half done is removed first; after a failure nothing
     * is left.
     *
     * @throws FolderException {@link FolderFault#TARGET_NOT_EMPTY}, {@link FolderFault#HALF_RESTORED},
     *     {@link FolderFault#NOT_WRITABLE}, {@link FolderFault#DISK_FULL}, {@link FolderFault#IN_USE}
     */
    public DataFolder create(Path place, SecrecyLevel level) {
        FolderLayout layout = new FolderLayout(place);
        makeRoot(layout);
        FolderLock lock = FolderLock.take(layout);
        boolean done = false;
        try {
            switch (inspect(place)) {
                case EMPTY, HALF_CREATED, ABSENT -> {
                }
                case HALF_RESTORED -> throw new FolderException(FolderFault.HALF_RESTORED, layout.root());
                case FOREIGN, PLAIN, ENCRYPTED -> throw new FolderException(FolderFault.TARGET_NOT_EMPTY,
                        layout.root());
            }
            DataFolder folder = build(layout, lock, FolderProperties.ofNew(false, level));
            done = true;
            return folder;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    /**
     * Opens a data folder and brings its database to the newest schema.
     *
     * @throws FolderException for everything a user can mend, see {@link FolderFault}
     */
    public DataFolder open(Path place, Unlock unlock) {
        FolderLayout layout = new FolderLayout(place);
        requireReady(inspect(place), layout);
        FolderLock lock = FolderLock.take(layout);
        boolean done = false;
        try {
            FolderProperties properties = FolderProperties.read(layout.properties());
            requirePassword(properties, unlock, layout);
            tidy(layout);
            DataFolder folder = ready(layout, lock, properties,
                    DerbyDatabase.open(layout.database(), layout.logs(), null));
            done = true;
            return folder;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    private static void requireReady(FolderState state, FolderLayout layout) {
        switch (state) {
            case PLAIN, ENCRYPTED -> {
            }
            case ABSENT -> throw new FolderException(FolderFault.GONE, layout.root());
            case EMPTY, FOREIGN -> throw new FolderException(FolderFault.NOT_A_DATA_FOLDER, layout.root());
            case HALF_CREATED -> throw new FolderException(FolderFault.HALF_CREATED, layout.root());
            case HALF_RESTORED -> throw new FolderException(FolderFault.HALF_RESTORED, layout.root());
        }
    }

    private static void requirePassword(FolderProperties properties, Unlock unlock, FolderLayout layout) {
        boolean given = !(unlock instanceof Unlock.Nothing);
        if (given && !properties.encrypted()) {
            throw new FolderException(FolderFault.PASSWORD_NOT_EXPECTED, layout.root());
        }
        if (!given && properties.encrypted()) {
            throw new FolderException(FolderFault.PASSWORD_NEEDED, layout.root());
        }
    }

    private static void makeRoot(FolderLayout layout) {
        try {
            if (Files.exists(layout.root()) && !Files.isDirectory(layout.root())) {
                throw new FolderException(FolderFault.TARGET_NOT_EMPTY, layout.root());
            }
            if (!Files.exists(layout.root())) {
                Files.createDirectories(layout.root());
                if (Files.getFileAttributeView(layout.root(), PosixFileAttributeView.class) != null) {
                    Files.setPosixFilePermissions(layout.root(), PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }

    private DataFolder build(FolderLayout layout, FolderLock lock, FolderProperties properties) {
        boolean done = false;
        try {
            AtomicFile.write(layout.unfinished(), Unfinished.CREATING.bytes());
            clear(layout);
            for (Path folder : layout.folders()) {
                Files.createDirectories(folder);
            }
            DerbyDatabase database = DerbyDatabase.create(layout.database(), layout.logs(), null);
            boolean written = false;
            try {
                properties.write(layout.properties());
                Files.delete(layout.unfinished());
                written = true;
            } finally {
                if (!written) {
                    database.close();
                }
            }
            DataFolder folder = ready(layout, lock, properties, database);
            done = true;
            return folder;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        } finally {
            if (!done) {
                undo(layout);
            }
        }
    }

    private static void clear(FolderLayout layout) throws IOException {
        for (Path path : layout.contents()) {
            FileTree.delete(path);
        }
    }

    private static void undo(FolderLayout layout) {
        try {
            if (!Files.exists(layout.unfinished())) {
                Files.move(layout.properties(), layout.unfinished());
                AtomicFile.write(layout.unfinished(), Unfinished.CREATING.bytes());
            }
            clear(layout);
            Files.deleteIfExists(layout.unfinished());
        } catch (IOException leftForNextTime) {
            // The mark stays, and the next attempt cleans up.
        }
    }

    private static void tidy(FolderLayout layout) {
        try {
            Files.deleteIfExists(layout.unfinished());
            for (Path folder : layout.folders()) {
                Files.createDirectories(folder);
            }
            FileTree.empty(layout.temp());
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }

    private DataFolder ready(FolderLayout layout, FolderLock lock, FolderProperties properties,
            DerbyDatabase database) {
        Jdbi jdbi = Jdbi.create(database);
        plugins.forEach(jdbi::installPlugin);
        TransactionRunner transactions = new TransactionRunner(jdbi, Dialect.DERBY, layout.root(), READERS);
        boolean done = false;
        try {
            new Migrator(transactions, migrations, clock).migrate(layout.root(),
                    version -> database.backup(layout.backups().resolve("before-migration-" + version)));
            done = true;
            return new DataFolder(layout, lock, properties, database, transactions);
        } finally {
            if (!done) {
                transactions.close();
                database.close();
            }
        }
    }
}
