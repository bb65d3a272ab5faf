package org.huixu.storage.database;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;

/** A running plain database with transactions, for tests. */
public record OpenDerby(DerbyDatabase database, TransactionRunner transactions) implements AutoCloseable {
    public static OpenDerby create(Path folder) {
        DerbyDatabase database = DerbyDatabase.create(folder.resolve("database"), folder.resolve("logs"), null);
        return new OpenDerby(database,
                new TransactionRunner(Jdbi.create(database), Dialect.DERBY, folder, 2));
    }

    @Override
    public void close() {
        transactions.close();
        database.close();
    }
}
