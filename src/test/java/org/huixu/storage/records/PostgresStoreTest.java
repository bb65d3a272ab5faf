package org.huixu.storage.records;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import org.huixu.storage.database.Dialect;
import org.huixu.storage.database.TransactionRunner;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.migration.Migrator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The contract on PostgreSQL, in a schema of its own that is dropped at the end. By hand:
 * {@code mvn test -Dtest=PostgresStoreTest -Dhuixu.postgres=jdbc:postgresql://localhost:5432/postgres?user=…}
 */
@EnabledIfSystemProperty(named = "huixu.postgres", matches = "jdbc:postgresql:.+")
@Isolated
class PostgresStoreTest extends DatabaseStoreContract {
    private static final String SCHEMA = "huixu_contract_" + ProcessHandle.current().pid();

    private Jdbi jdbi;
    private TransactionRunner transactions;

    @BeforeAll
    void open() {
        String url = System.getProperty("huixu.postgres");
        Jdbi.create(url).useHandle(handle -> handle.execute("CREATE SCHEMA " + SCHEMA));
        jdbi = Jdbi.create(() -> DriverManager
                .getConnection(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA));
        transactions = new TransactionRunner(jdbi, Dialect.POSTGRESQL, Path.of("postgres"), 4);
        new Migrator(transactions, Migrations.bundled(), Clock.systemUTC()).migrate(Path.of("postgres"), version -> {
            throw new IllegalStateException("a new schema needs no backup");
        });
    }

    @AfterAll
    void close() {
        transactions.close();
        jdbi.useHandle(handle -> handle.execute("DROP SCHEMA " + SCHEMA + " CASCADE"));
    }

    @Override
    protected TransactionRunner transactions() {
        return transactions;
    }
}
