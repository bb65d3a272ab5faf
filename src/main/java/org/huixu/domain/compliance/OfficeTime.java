package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The moment of judging, and the zone in which the office lives. */
public record OfficeTime(Instant now, ZoneId zone) {

    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    public LocalDateTime local() {
        return local(now);
    }

    public LocalDate today() {
        return local().toLocalDate();
    }

    public Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
