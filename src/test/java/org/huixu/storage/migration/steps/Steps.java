package org.huixu.storage.migration.steps;

/** Marks the folder of a small made-up schema for tests. */
public final class Steps {
    private Steps() {
    }
}
