package org.huixu.storage.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Records;
import org.huixu.application.store.Store;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.storage.database.Editions;
import org.huixu.storage.database.TransactionRunner;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads through the database and counts the statements that were run and the rows that came back; the statements can be
 * run again without the store.
 */
final class CountedReads implements Store {
    private final TransactionRunner transactions;
    private final Editions editions;
    private final List<Statement> statements = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger rows = new AtomicInteger();

    /** A statement that was run, with its values. */
    record Statement(String sql, List<Argument> values) {

        @SuppressWarnings("removal") // jdbi has no other way to read what was bound
        private static Statement of(StatementContext context) {
            ParsedParameters parameters = context.getParsedSql().getParameters();
            List<Argument> values = new ArrayList<>();
            for (int i = 0; i < parameters.getParameterCount(); i++) {
                String name = parameters.getParameterNames().get(i);
                values.add((parameters.isPositional()
                        ? context.getBinding().findForPosition(i)
                        : context.getBinding().findForName(name, context)).orElseThrow());
            }
            return new Statement(context.getParsedSql().getSql(), values);
        }

        /** Runs it once more, reading each value of each row by JDBC alone; how many rows there were. */
        int again(Connection connection, StatementContext context) throws SQLException {
            try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    values.get(i).apply(i + 1, prepared, context);
                }
                int rows = 0;
                try (ResultSet row = prepared.executeQuery()) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        rows++;
                        for (int i = 1; i <= columns; i++) {
                            row.getObject(i);
                        }
                    }
                }
                return rows;
            }
        }
    }

    /** Reads like the first after the directory was changed. */
    CountedReads(TransactionRunner transactions) {
        this(transactions, new Editions());
    }

    /** Reads with what other reads with these editions keep. */
    CountedReads(TransactionRunner transactions, Editions editions) {
        this.transactions = transactions;
        this.editions = editions;
    }

    @Override
    public <R> R read(Function<Reader, R> work) {
        return transactions.read(handle -> {
            handle.setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    statements.add(Statement.of(context));
                }
            });
            return work.apply(new CountingReader(new TableRecords(handle, transactions.dialect(), editions)));
        });
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        throw new UnsupportedOperationException("reads are counted, not writes");
    }

    int statements() {
        return statements.size();
    }

    /** Runs all statements once more; how many rows there were. */
    int again(Handle handle) {
        int found = 0;
        for (Statement statement : statements) {
            // Values bind themselves; only the type of the parameter asks for a context.
            try (Query query = handle.createQuery(statement.sql())) {
                found += statement.again(handle.getConnection(), query.getContext());
            } catch (SQLException e) {
                throw new IllegalStateException(statement.sql(), e);
            }
        }
        return found;
    }

    int rows() {
        return rows.get();
    }

    private final class CountingReader implements Reader {
        private final Reader reader;

        CountingReader(Reader reader) {
            this.reader = reader;
        }

        @Override
        public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
            Optional<T> found = reader.find(type, id);
            rows.addAndGet(found.isPresent() ? 1 : 0);
            return found;
        }

        @Override
        public <T extends Entity> List<T> list(Class<T> type, Filter... filters) {
            List<T> found = reader.list(type, filters);
            rows.addAndGet(found.size());
            return found;
        }

        @Override
        public List<HistoryEntry> history(HistoryQuery query) {
            List<HistoryEntry> found = reader.history(query);
            rows.addAndGet(found.size());
            return found;
        }

        @Override
        public Edition edition() {
            return reader.edition();
        }

        @Override
        public String revision(String sha256) {
            return reader.revision(sha256);
        }
    }
}
