package org.huixu.storage.migration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.database.TransactionRunner;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the newest schema. Each step is one transaction together with its line in
 * {@code schema_version}: after a failure or a crash the database stands at the last step that was finished.
 */
public final class Migrator {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
    private static final String TABLE = "schema_version";

    private final TransactionRunner transactions;
    private final List<Migration> migrations;
    private final Clock clock;

    /**
     * @param migrations all steps, numbered 1, 2, 3 …
     * @throws IllegalArgumentException when a number is missing or double
     */
    public Migrator(TransactionRunner transactions, List<Migration> migrations, Clock clock) {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new IllegalArgumentException("migration " + (i + 1) + " is " + migrations.get(i).name());
            }
        }
        this.transactions = transactions;
        this.migrations = List.copyOf(migrations);
        this.clock = clock;
    }

    /** The newest version this program knows. */
    public int newest() {
        return migrations.size();
    }

    /**
     * Runs the steps that are missing.
     *
     * @param place the data folder, for the sentence to the user
     * @param before called with the present version before the first step changes a database that is not empty
     * @throws FolderException {@link FolderFault#NEWER_VERSION}, {@link FolderFault#MIGRATION_CHANGED},
     *     {@link FolderFault#MIGRATION_FAILED}, {@link FolderFault#DISK_FULL}
     */
    public void migrate(Path place, IntConsumer before) {
        int version = verify(place);
        if (version == newest()) {
            return;
        }
        if (version > 0) {
            before.accept(version);
        }
        for (Migration migration : migrations.subList(version, newest())) {
            transactions.write(handle -> {
                run(handle, migration);
                return migration;
            });
            LOG.info("Database brought to {}", migration.name());
        }
    }

    /** Checks what was run against what this program knows and gives the present version, 0 for an empty database. */
    public int verify(Path place) {
        Map<Integer, String> run = transactions.read(Migrator::history);
        int version = run.keySet().stream().max(Integer::compare).orElse(0);
        if (version > newest()) {
            throw new FolderException(FolderFault.NEWER_VERSION, place, version, newest());
        }
        for (Migration migration : migrations.subList(0, version)) {
            if (!migration.checksum().equals(run.get(migration.version()))) {
                throw new FolderException(FolderFault.MIGRATION_CHANGED, migration.name());
            }
        }
        return version;
    }

    private static Map<Integer, String> history(Handle handle) {
        Map<Integer, String> run = new HashMap<>();
        if (hasTable(handle.getConnection())) {
            handle.createQuery("SELECT version, checksum FROM " + TABLE)
                    .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                    .forEach(entry -> run.put(entry.getKey(), entry.getValue()));
        }
        return run;
    }

    private static boolean hasTable(Connection connection) {
        try {
            DatabaseMetaData meta = connection.getMetaData();
            String name = meta.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
            try (ResultSet tables = meta.getTables(null, connection.getSchema(), name, null)) {
                return tables.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the list of tables cannot be read", e);
        }
    }

    private void run(Handle handle, Migration migration) {
        Connection connection = handle.getConnection();
        int number = 0;
        try (Statement statement = connection.createStatement()) {
            if (!hasTable(connection)) {
                statement.execute("CREATE TABLE " + TABLE + " (version INTEGER NOT NULL PRIMARY KEY, "
                        + "name VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL, applied_at BIGINT NOT NULL)");
            }
            for (String sql : SqlScript.statements(migration.sql())) {
                number++;
                statement.execute(transactions.dialect().translate(sql));
            }
        } catch (SQLException e) {
            throw switch (transactions.dialect().classify(e)) {
                case UNIQUE_VIOLATION, OTHER -> new FolderException(e, FolderFault.MIGRATION_FAILED, migration.name(),
                        number);
                // The runner of the transaction knows what to do about these and how to name them.
                case CONFLICT, DISK_FULL, READ_ONLY, CONNECTION_LOST -> new IllegalStateException(migration.name(), e);
            };
        }
        handle.execute("INSERT INTO " + TABLE + " (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
                migration.version(), migration.name(), migration.checksum(),
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    }
}
