package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;

/** While the deputy is absent, the stand-in handles his business (补位, art. 8). */
public record StandIn(StandInId id, long version, PersonId deputyId, PersonId standInId, Period period)
        implements
        Entity {

    public StandIn until(LocalDate day) {
        return new StandIn(id, version, deputyId, standInId, period.until(day));
    }
}
