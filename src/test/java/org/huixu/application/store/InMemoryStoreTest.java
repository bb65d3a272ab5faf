package org.huixu.application.store;

import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class InMemoryStoreTest extends StoreContract {
    private final Store store = new InMemoryStore();

    @Override
    protected Store store() {
        return store;
    }
}
