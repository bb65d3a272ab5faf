package org.huixu.storage.records;

import java.util.function.Function;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Records;
import org.huixu.application.store.Store;
import org.huixu.storage.database.TransactionRunner;

/** The store in a database, by the transactions of the data folder. Thread-safe. */
public final class DatabaseStore implements Store {

    private final TransactionRunner transactions;

    public DatabaseStore(TransactionRunner transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R read(Function<Reader, R> work) {
        return transactions
                .read(handle -> work.apply(new TableRecords(handle, transactions.dialect(), transactions.editions())));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return transactions
                .write(handle -> work.apply(new TableRecords(handle, transactions.dialect(), transactions.editions())));
    }
}
