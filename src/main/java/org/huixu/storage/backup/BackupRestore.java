package org.huixu.storage.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderRestore;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.database.DatabaseKey;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.database.Dialect;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.key.KeyFile;
import org.huixu.storage.key.MasterKey;
import org.huixu.storage.layout.FolderInspection;
import org.huixu.storage.layout.FolderLayout;
import org.huixu.storage.layout.FolderLock;
import org.huixu.storage.layout.FolderProperties;
import org.huixu.storage.layout.Unfinished;
import org.huixu.storage.migration.Migration;
import org.huixu.storage.migration.Migrator;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Restores a backup. The folder carries the mark of being restored until every file was compared with the manifest and
 * the database was opened and checked; only then its properties are written.
 */
public final class BackupRestore implements FolderRestore {
    private final List<Migration> migrations;
    private final Clock clock;

    /** @param migrations the steps this program knows, to refuse a backup of a newer one */
    public BackupRestore(List<Migration> migrations, Clock clock) {
        this.migrations = List.copyOf(migrations);
        this.clock = clock;
    }

    @Override
    public boolean encrypted(Path backup) {
        try (BackupArchive archive = BackupArchive.open(backup)) {
            return archive.properties().encrypted();
        }
    }

    @Override
    public void restore(Path backup, Path target, Unlock unlock, BackupProgress progress) {
        FolderLayout layout = new FolderLayout(target);
        try (BackupArchive archive = BackupArchive.open(backup)) {
            FolderProperties properties = archive.properties();
            DatabaseKey key = key(archive, properties, unlock, backup);
            requireFree(layout);
            FolderInspection.makeRoot(layout);
            try (FolderLock lock = FolderLock.take(layout)) {
                requireFree(layout);
                lock.requireHeld();
                restore(archive, layout, properties, key, progress);
            }
        }
    }

    private static @Nullable DatabaseKey key(BackupArchive archive, FolderProperties properties, Unlock unlock,
            Path backup) {
        if (!properties.encrypted()) {
            if (unlock instanceof Unlock.Nothing) {
                return null;
            }
            throw new FolderException(FolderFault.PASSWORD_NOT_EXPECTED, backup);
        }
        try (MasterKey master = keyFile(archive, backup).unlock(unlock, backup)) {
            return master.database();
        }
    }

    private static KeyFile keyFile(BackupArchive archive, Path backup) {
        try {
            return KeyFile.parse(archive.text(Manifest.KEY), backup);
        } catch (FolderException e) {
            throw e.fault() == FolderFault.KEY_FILE_DAMAGED
                    ? new FolderException(e, FolderFault.BACKUP_DAMAGED, backup, Manifest.KEY)
                    : e;
        }
    }

    private static void requireFree(FolderLayout layout) {
        switch (FolderInspection.state(layout)) {
            case ABSENT, EMPTY, HALF_CREATED, HALF_RESTORED -> {
            }
            case FOREIGN, PLAIN, ENCRYPTED -> throw new FolderException(FolderFault.TARGET_NOT_EMPTY,
                    layout.root());
        }
    }

    private void restore(BackupArchive archive, FolderLayout layout, FolderProperties properties,
            @Nullable DatabaseKey key, BackupProgress progress) {
        boolean done = false;
        try {
            Unfinished.RESTORING.begin(layout);
            Meter meter = new Meter(progress, archive.manifest().bytes());
            for (String name : archive.manifest().entries().keySet()) {
                if (!name.equals(Manifest.PROPERTIES)) {
                    archive.extract(name, layout.root().resolve(name), meter);
                }
            }
            checkDatabase(layout, key);
            meter.check();
            Unfinished.end(layout, properties);
            meter.finish();
            done = true;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        } finally {
            if (!done) {
                Unfinished.RESTORING.undo(layout);
            }
        }
    }

    private void checkDatabase(FolderLayout layout, @Nullable DatabaseKey key) {
        try (DerbyDatabase database = DerbyDatabase.open(layout.database(), layout.logs(), key);
                TransactionRunner transactions = new TransactionRunner(Jdbi.create(database), Dialect.DERBY,
                        layout.root(), 1)) {
            database.check();
            new Migrator(transactions, migrations, clock).verify(layout.root());
        }
    }
}
