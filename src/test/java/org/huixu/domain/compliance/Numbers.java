package org.huixu.domain.compliance;

import java.util.concurrent.atomic.AtomicLong;

/** Ids for tests: rising, and of the right shape. */
final class Numbers {

    private static final AtomicLong LAST = new AtomicLong();

    private Numbers() {
    }

    static String next() {
        return String.format("00000000-0000-7000-8000-%012d", LAST.incrementAndGet());
    }
}
