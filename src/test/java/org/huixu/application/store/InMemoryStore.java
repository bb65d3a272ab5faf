package org.huixu.application.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The store without a database, for tests: same versions, same refusals, same order, one writer at a time, and readers
 * see only what was committed. {@link StoreContract} holds it and the database together.
 */
public final class InMemoryStore implements Store {
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final ReentrantLock writer = new ReentrantLock(true);
    private volatile InMemoryState committed = InMemoryState.EMPTY;

    /** Another store with what is committed now. */
    public InMemoryStore copy() {
        InMemoryStore other = new InMemoryStore();
        other.committed = committed;
        return other;
    }

    @Override
    public <R> R read(Function<Reader, R> work) {
        return alone(() -> {
            InMemoryRecords records = new InMemoryRecords(committed, true);
            try {
                return work.apply(records);
            } finally {
                records.end();
            }
        });
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return alone(() -> {
            writer.lock();
            try {
                InMemoryRecords records = new InMemoryRecords(committed, false);
                try {
                    R result = work.apply(records);
                    committed = records.state();
                    return result;
                } finally {
                    records.end();
                }
            } finally {
                writer.unlock();
            }
        });
    }

    private static <R> R alone(ScopedValue.CallableOp<R, RuntimeException> transaction) {
        if (INSIDE.isBound()) {
            throw new IllegalStateException("a transaction was begun inside another one");
        }
        return ScopedValue.where(INSIDE, true).call(transaction);
    }
}
