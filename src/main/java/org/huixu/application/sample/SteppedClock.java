package org.huixu.application.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is set; for building a past that looks lived. */
public final class SteppedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public SteppedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteppedClock(now, other);
    }
}
