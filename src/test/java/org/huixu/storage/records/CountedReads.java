package org.huixu.storage.records;

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
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads through the database and counts the statements that were run and the rows that came back. */
final class CountedReads implements Store {
    private final TransactionRunner transactions;
    private final Editions editions;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();

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
                    statements.incrementAndGet();
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
        return statements.get();
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
