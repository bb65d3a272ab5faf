package org.huixu.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.attachment.FolderAttachments;
import org.huixu.storage.backup.BackupWriter;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.database.Dialect;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.key.KeyFile;
import org.huixu.storage.key.MasterKey;
import org.huixu.storage.key.PasswordCost;
import org.huixu.storage.layout.FolderInspection;
import org.huixu.storage.layout.FolderLayout;
import org.huixu.storage.layout.FolderLock;
import org.huixu.storage.layout.FolderProperties;
import org.huixu.storage.layout.Unfinished;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/** Makes and opens data folders. Calls take seconds and must not be made on the thread of the windows. */
public final class FolderDoor {
    private static final int READERS = 4;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final List<Migration> migrations;
    private final List<JdbiPlugin> plugins;
    private final Clock clock;
    private final PasswordCost cost;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param migrations the steps of the schema, all of them, in order
     * @param plugins mappers and the like, installed in the Jdbi of every folder that is opened
     */
    public FolderDoor(List<Migration> migrations, List<JdbiPlugin> plugins, Clock clock) {
        this(migrations, plugins, clock, PasswordCost.NOW);
    }

    FolderDoor(List<Migration> migrations, List<JdbiPlugin> plugins, Clock clock, PasswordCost cost) {
        this.cost = cost;
        this.migrations = List.copyOf(migrations);
        this.plugins = List.copyOf(plugins);
        this.clock = clock;
    }

    /** What is at a place; nothing is changed. */
    public FolderState inspect(Path place) {
        return FolderInspection.state(new FolderLayout(place));
    }

    /**
     * Makes a data folder and opens it. What an earlier attempt left half done is removed first; after a failure nothing
     * is left.
     *
     * @throws FolderException {@link FolderFault#TARGET_NOT_EMPTY}, {@link FolderFault#HALF_RESTORED},
     *     {@link FolderFault#NOT_WRITABLE}, {@link FolderFault#DISK_FULL}, {@link FolderFault#IN_USE}
     */
    public DataFolder create(Path place, SecrecyLevel level) {
        return make(new FolderLayout(place), FolderProperties.ofNew(false, level), FolderKeys.NONE, null);
    }

    /**
     * Makes an encrypted data folder and opens it; fails like {@link #create}.
     *
     * @throws IllegalArgumentException when the password is empty
     */
    public CreatedFolder createEncrypted(Path place, SecrecyLevel level, String password) {
        RecoveryKey recovery = RecoveryKey.random(random);
        try (MasterKey master = MasterKey.random(random)) {
            KeyFile file = KeyFile.of(master, cost, password, recovery, random);
            return new CreatedFolder(make(new FolderLayout(place), FolderProperties.ofNew(true, level),
                    FolderKeys.of(master), file), recovery);
        }
    }

    /**
     * Opens a data folder and brings its database to the newest schema.
     *
     * @throws FolderException for everything a user can mend, see {@link FolderFault}
     */
    public DataFolder open(Path place, Unlock unlock) {
        FolderLayout layout = new FolderLayout(place);
        requireReady(layout);
        FolderLock lock = FolderLock.take(layout);
        boolean done = false;
        try {
            FolderProperties properties = FolderProperties.read(layout.properties());
            FolderKeys keys = unlock(layout, properties, unlock);
            tidy(layout);
            DataFolder folder = start(layout, lock, properties, keys,
                    DerbyDatabase.open(layout.database(), layout.logs(), keys.database()));
            done = true;
            return folder;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    private static void requireReady(FolderLayout layout) {
        switch (FolderInspection.state(layout)) {
            case PLAIN, ENCRYPTED -> {
            }
            case ABSENT -> throw new FolderException(FolderFault.GONE, layout.root());
            case EMPTY, FOREIGN -> throw new FolderException(FolderFault.NOT_A_DATA_FOLDER, layout.root());
            case HALF_CREATED -> throw new FolderException(FolderFault.HALF_CREATED, layout.root());
            case HALF_RESTORED -> throw new FolderException(FolderFault.HALF_RESTORED, layout.root());
        }
    }

    private static FolderKeys unlock(FolderLayout layout, FolderProperties properties, Unlock unlock) {
        if (properties.encrypted()) {
            try (MasterKey master = KeyFile.read(layout.key()).unlock(unlock, layout.root())) {
                return FolderKeys.of(master);
            }
        }
        if (unlock instanceof Unlock.Nothing) {
            return FolderKeys.NONE;
        }
        throw new FolderException(FolderFault.PASSWORD_NOT_EXPECTED, layout.root());
    }

    private static void tidy(FolderLayout layout) {
        try {
            Files.deleteIfExists(layout.unfinished());
            Files.deleteIfExists(layout.call());
            for (Path folder : layout.folders()) {
                Files.createDirectories(folder);
            }
            FileTree.empty(layout.temp());
            for (Path backup : FileTree.entries(layout.backups())) {
                if (backup.toString().endsWith(AtomicFile.PART)) {
                    FileTree.delete(backup);
                }
            }
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }

    private DataFolder make(FolderLayout layout, FolderProperties properties, FolderKeys keys,
            @Nullable KeyFile keyFile) {
        FolderInspection.makeRoot(layout);
        FolderLock lock = FolderLock.take(layout);
        boolean done = false;
        try {
            switch (FolderInspection.state(layout)) {
                case EMPTY, HALF_CREATED, ABSENT -> {
                }
                case HALF_RESTORED -> throw new FolderException(FolderFault.HALF_RESTORED, layout.root());
                case FOREIGN, PLAIN, ENCRYPTED -> throw new FolderException(FolderFault.TARGET_NOT_EMPTY,
                        layout.root());
            }
            DataFolder folder = build(layout, lock, properties, keys, keyFile);
            done = true;
            return folder;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    private DataFolder build(FolderLayout layout, FolderLock lock, FolderProperties properties, FolderKeys keys,
            @Nullable KeyFile keyFile) {
        boolean done = false;
        try {
            Unfinished.CREATING.begin(layout);
            if (keyFile != null) {
                keyFile.write(layout.key());
            }
            DerbyDatabase.create(layout.database(), layout.logs(), keys.database()).close();
            Unfinished.end(layout, properties);
            DataFolder folder = start(layout, lock, properties, keys,
                    DerbyDatabase.open(layout.database(), layout.logs(), keys.database()));
            done = true;
            return folder;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        } finally {
            if (!done) {
                Unfinished.CREATING.undo(layout);
            }
        }
    }

    private DataFolder start(FolderLayout layout, FolderLock lock, FolderProperties properties, FolderKeys keys,
            DerbyDatabase database) {
        Jdbi jdbi = Jdbi.create(database);
        plugins.forEach(jdbi::installPlugin);
        FolderAttachments attachments = new FolderAttachments(layout, properties.level(), keys.attachments(), random);
        FolderStorage storage = new FolderStorage(database,
                new TransactionRunner(jdbi, Dialect.DERBY, layout.root(), READERS), attachments,
                new BackupWriter(layout, database, attachments, clock));
        boolean done = false;
        try {
            new Migrator(storage.transactions(), migrations, clock).migrate(layout.root(),
                    version -> backUp(layout, storage.backup(), version));
            done = true;
            return new DataFolder(layout, lock, properties, storage, cost, random);
        } finally {
            if (!done) {
                storage.close();
            }
        }
    }

    private void backUp(FolderLayout layout, FolderBackup backup, int version) {
        backup.write(layout.backups().resolve(
                "before-migration-%04d-%s%s".formatted(version + 1, STAMP.format(clock.instant()),
                        FolderBackup.ENDING)),
                BackupProgress.UNWATCHED);
    }
}
