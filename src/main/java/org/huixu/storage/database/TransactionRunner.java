package org.huixu.storage.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.file.FileFaults;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in transactions: writes one after another on one thread of its own, reads side by side on a few. Callers
 * wait for the result, whatever thread they are on, even when interrupted: an interrupt must never tear a database
 * file, and a caller must know whether its write happened. Safe for all threads until {@link #close}.
 *
 * <p>
 * A conflict (deadlock, lock wait) is tried once more. Any exception of the work rolls back and reaches the caller; what
 * goes wrong while rolling back is suppressed in it. A full disk and a second conflict come as {@link FolderException}, a
 * value that does not fit as {@link ValueRefusedException}.
 */
public final class TransactionRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionRunner.class);
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Path place;
    private final ExecutorService writer;
    private final ExecutorService readers;
    private final Editions editions = new Editions();

    /**
     * @param place where the database lies, for the sentence about a full disk
     * @param readerCount how many reads may run at the same time
     */
    public TransactionRunner(Jdbi jdbi, Dialect dialect, Path place, int readerCount) {
        // The texts of exceptions go to the log, and what people wrote must not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        // Our statements have no names in them, and the parser of names is slow to load.
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP).setSqlParser(new PlacesParser());
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.place = place;
        this.writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("huixu-writer").factory());
        this.readers = Executors.newFixedThreadPool(readerCount,
                Thread.ofPlatform().daemon().name("huixu-reader-", 1).factory());
    }

    /** Runs work that changes rows; when this returns, the change is on the disk. */
    public <R extends @Nullable Object> R write(Work<R> work) {
        return waitFor(writer, () -> withRetry(work, false));
    }

    /** Runs work that only looks; it sees committed rows and may not change any. */
    public <R extends @Nullable Object> R read(Work<R> work) {
        return waitFor(readers, () -> withRetry(work, true));
    }

    /** Which product the handles talk to. */
    public Dialect dialect() {
        return dialect;
    }

    /** What its transactions share, whichever store they come through. */
    public Editions editions() {
        return editions;
    }

    /** Lets what was begun end, then refuses everything. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static <R extends @Nullable Object> R waitFor(ExecutorService threads, Supplier<R> task) {
        if (INSIDE.isBound()) {
            throw new IllegalStateException("a transaction was begun inside another one");
        }
        Future<R> future;
        try {
            future = threads.submit(() -> ScopedValue.where(INSIDE, true).call(task::get));
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the data folder is closed", e);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw asThrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(ExecutionException wrapper) {
        return switch (wrapper.getCause()) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException(wrapper);
        };
    }

    private <R extends @Nullable Object> R withRetry(Work<R> work, boolean readOnly) {
        try {
            return once(work, readOnly);
        } catch (RuntimeException first) {
            if (dialect.classify(first) != SqlFault.CONFLICT) {
                throw inOurWords(first);
            }
            LOG.info("Transaction met a conflict {} and is tried once more", Dialect.states(first));
            try {
                return once(work, readOnly);
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw inOurWords(second);
            }
        }
    }

    private RuntimeException inOurWords(RuntimeException failure) {
        if (failure instanceof FolderException) {
            return failure;
        }
        return switch (dialect.classify(failure)) {
            case DISK_FULL -> new FolderException(failure, FolderFault.DISK_FULL, place);
            case CONFLICT -> new FolderException(failure, FolderFault.BUSY, place);
            case READ_ONLY -> new FolderException(failure,
                    FileFaults.hasNoRoom(place) ? FolderFault.DISK_FULL : FolderFault.NOT_WRITABLE, place);
            case UNIQUE_VIOLATION, CONNECTION_LOST -> failure;
            case OTHER -> withoutValue(failure);
        };
    }

    private static RuntimeException withoutValue(RuntimeException failure) {
        List<String> states = Dialect.states(failure);
        return states.stream().anyMatch(state -> state.startsWith("22")) ? new ValueRefusedException(states, failure)
                : failure;
    }

    private <R extends @Nullable Object> R once(Work<R> work, boolean readOnly) {
        Handle handle = jdbi.open();
        try {
            handle.setReadOnly(readOnly);
            handle.begin();
            R result = work.in(handle);
            handle.commit();
            return result;
        } catch (RuntimeException | Error first) {
            rollback(handle, first);
            throw first;
        } finally {
            close(handle);
        }
    }

    private static void rollback(Handle handle, Throwable first) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException second) {
            first.addSuppressed(second);
        }
    }

    /** The transaction has ended either way: a connection that cannot be closed changes nothing for the caller. */
    private static void close(Handle handle) {
        try {
            handle.close();
        } catch (CloseException e) {
            LOG.warn("A database connection could not be closed", e);
        }
    }
}
