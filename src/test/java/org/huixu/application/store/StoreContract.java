package org.huixu.application.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/**
 * What every store promises. One store serves all tests of a class: each test makes rows of its own and looks only at
 * them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoreContract {

    /** The store under test. */
    protected abstract Store store();

    @Nested
    class Rows extends RowContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class Refusals extends RefusalContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class Filters extends FilterContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class Transactions extends TransactionContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class Editions extends EditionContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        Store store() {
            return StoreContract.this.store();
        }
    }
}
