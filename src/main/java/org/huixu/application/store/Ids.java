package org.huixu.application.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then a counter so that ids made by one process sort in the
 * order of their making, then random bits. Thread-safe.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    /** Ids from the clock and secure random bits. */
    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** Ids from a given source of random bits, for a sample that must come out the same each time. */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The text of a new id. */
    public synchronized String next() {
        long millis = clock.millis();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = 0;
        } else {
            counter++;
            if ((counter >> COUNTER_BITS) != 0) {
                lastMillis++;
                counter = 0;
            }
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
