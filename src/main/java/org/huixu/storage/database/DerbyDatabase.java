package org.huixu.storage.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.file.FileFaults;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One Derby database, started. A source of connections until {@link #close}; safe for all threads. A connection must be
 * committed or rolled back before it is closed (Derby refuses with 25001 otherwise); {@link TransactionRunner} sees to
 * that. The key is passed in properties only, never in an address.
 */
public final class DerbyDatabase implements DataSource, AutoCloseable {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);
    private static final String URL = "jdbc:derby:";

    private final Path directory;
    private final Path logs;
    private final @Nullable DatabaseKey key;

    private DerbyDatabase(Path directory, Path logs, @Nullable DatabaseKey key) {
        this.directory = directory.toAbsolutePath().normalize();
        this.logs = logs;
        this.key = key;
    }

    /** Makes a new, empty database in a directory that does not exist yet and starts it. */
    public static DerbyDatabase create(Path directory, Path logs, @Nullable DatabaseKey key) {
        return start(new DerbyDatabase(directory, logs, key), true);
    }

    /**
     * Starts an existing database; this may take a second.
     *
     * @throws FolderException {@link FolderFault#IN_USE}, {@link FolderFault#DATABASE_DAMAGED} (also for a key that does
     *     not fit), {@link FolderFault#DISK_FULL}
     */
    public static DerbyDatabase open(Path directory, Path logs, @Nullable DatabaseKey key) {
        return start(new DerbyDatabase(directory, logs, key), false);
    }

    private static DerbyDatabase start(DerbyDatabase database, boolean create) {
        try {
            Files.createDirectories(database.logs);
            DerbyEngine.acquire(database.logs);
        } catch (IOException e) {
            throw FileFaults.of(e, database.logs);
        }
        boolean started = false;
        try (Connection first = database.boot(create)) {
            started = first.isValid(0);
            return database;
        } catch (SQLException e) {
            throw database.failure(e);
        } finally {
            if (!started) {
                DerbyEngine.release();
            }
        }
    }

    private FolderException failure(SQLException exception) {
        List<String> states = Dialect.states(exception);
        if (states.contains("XSDB6")) {
            return new FolderException(exception, FolderFault.IN_USE, directory);
        }
        // On a full disk Derby gives many reasons; only with room to work can it tell that a file is damaged.
        if (Dialect.DERBY.classify(exception) == SqlFault.DISK_FULL || FileFaults.hasNoRoom(directory)) {
            return new FolderException(exception, FolderFault.DISK_FULL, directory);
        }
        if (exception.getCause() instanceof IOException io) {
            return FileFaults.of(io, directory);
        }
        return new FolderException(exception, FolderFault.DATABASE_DAMAGED, directory);
    }

    private Connection boot(boolean create) throws SQLException {
        Properties properties = address();
        if (key != null) {
            properties.setProperty("dataEncryption", "true");
            properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
            properties.setProperty("encryptionKey", key.hex());
        }
        if (create) {
            properties.setProperty("create", "true");
            properties.setProperty("territory", "zh_CN");
            properties.setProperty("collation", "UCS_BASIC");
        }
        return DerbyEngine.connect(URL, properties);
    }

    private Properties address() {
        Properties properties = new Properties();
        properties.setProperty("databaseName", directory.toString());
        return properties;
    }

    /**
     * A connection of its own for the caller. A full disk makes Derby stop the database; the next connection starts it
     * again, for reading only as long as there is no room.
     */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        if (!connection.isReadOnly() || FileFaults.hasNoRoom(directory)) {
            return connection;
        }
        connection.close();
        return restart();
    }

    private Connection connect() throws SQLException {
        try {
            return DerbyEngine.connect(URL, address());
        } catch (SQLException e) {
            if (key != null && "XJ040".equals(e.getSQLState())) {
                return boot(false);
            }
            throw e;
        }
    }

    private synchronized Connection restart() throws SQLException {
        Connection connection = connect();
        if (!connection.isReadOnly()) {
            return connection;
        }
        connection.close();
        stop();
        return connect();
    }

    /** Starts a copy of this database, which has the same key. */
    public DerbyDatabase openCopy(Path copy) {
        return open(copy, logs, key);
    }

    /** Copies the running database into a folder, as a directory named like its own; writers are not held up. */
    public void backup(Path into) {
        try (Connection connection = getConnection();
                PreparedStatement call = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, into.toAbsolutePath().toString());
            call.execute();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Compares every table with its indexes; throws {@link FolderFault#DATABASE_DAMAGED} when they differ. */
    public void check() {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement
                        .executeQuery("SELECT SYSCS_UTIL.SYSCS_CHECK_TABLE(s.schemaname, t.tablename) "
                                + "FROM sys.systables t JOIN sys.sysschemas s ON s.schemaid = t.schemaid "
                                + "WHERE t.tabletype = 'T'")) {
            while (tables.next()) {
                tables.getInt(1);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Stops the database cleanly, so that the next start needs no recovery. */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            DerbyEngine.release();
        }
    }

    private void stop() {
        Properties properties = address();
        properties.setProperty("shutdown", "true");
        try (Connection never = DerbyEngine.connect(URL, properties)) {
            LOG.warn("Derby gave a connection instead of stopping: {}", never);
        } catch (SQLException stopped) {
            if (!"08006".equals(stopped.getSQLState())) {
                LOG.warn("Database did not stop cleanly", stopped);
            }
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the database has no accounts of its own");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // Derby writes to the log of the data folder.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // An embedded database does not keep anyone waiting.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Derby does not log through java.util.logging");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
