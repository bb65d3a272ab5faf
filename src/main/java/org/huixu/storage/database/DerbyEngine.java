package org.huixu.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derby exists once in a Java process and reads its settings when it starts. This class starts it for the first database
 * and stops it after the last, so that the log file is let go and the next folder may have its own. Safe for all
 * threads.
 */
final class DerbyEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);
    private static final long LOG_LIMIT_BYTES = 1024 * 1024;
    private static final String LOCK_WAIT_SECONDS = "5";
    private static final String DEADLOCK_WAIT_SECONDS = "2";

    /** A statement is compiled to byte code; with room for these only, most would be compiled again and again. */
    private static final String STATEMENTS_KEPT = "600";

    /**
     * Which parts it is made of Derby reads from a file only. Nobody looks at it from outside through Java's management,
     * and to be looked at costs a start a tenth of a second.
     */
    private static final String UNSEEN = """
            # Written by the program at each start.
            derby.module.mgmt.jmx=org.apache.derby.impl.services.jmxnone.NoManagementService
            """;

    private static int users;

    private DerbyEngine() {
    }

    /**
     * One more database needs the engine. The folder of the first one decides where Derby writes its log.
     *
     * @param logs the folder of the log file, which exists; Derby also finds its settings here
     */
    static synchronized void acquire(Path logs) throws IOException {
        if (users == 0) {
            Path log = logs.resolve("derby.log");
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
                Files.move(log, logs.resolve("derby.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            System.setProperty("derby.system.home", logs.toString());
            System.setProperty("derby.stream.error.file", log.toString());
            System.setProperty("derby.infolog.append", "true");
            System.setProperty("derby.language.statementCache.size", STATEMENTS_KEPT);
            Files.writeString(logs.resolve("derby.properties"), UNSEEN);
            System.setProperty("derby.locks.waitTimeout", LOCK_WAIT_SECONDS);
            System.setProperty("derby.locks.deadlockTimeout", DEADLOCK_WAIT_SECONDS);
        }
        users++;
    }

    /** One database less; the last one stops the engine. */
    static synchronized void release() {
        users--;
        if (users == 0) {
            try (Connection never = connect("jdbc:derby:;shutdown=true;deregister=false", new Properties())) {
                LOG.warn("Derby gave a connection instead of stopping: {}", never);
            } catch (SQLException stopped) {
                if (!"XJ015".equals(stopped.getSQLState())) {
                    LOG.warn("Derby did not stop cleanly", stopped);
                }
            }
        }
    }

    /** A connection; everything that may hold strange characters or secrets is passed in the properties. */
    static Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = new EmbeddedDriver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not a Derby address: " + url, "08001");
        }
        return connection;
    }
}
