package org.huixu.application.store;

class InMemoryStoreTest extends StoreContract {
    private final Store store = new InMemoryStore();

    @Override
    protected Store store() {
        return store;
    }
}
