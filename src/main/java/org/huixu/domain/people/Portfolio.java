package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;

/** A deputy is in charge of a unit's business during a period (分管, art. 8). */
public record Portfolio(PortfolioId id, long version, PersonId deputyId, UnitId unitId, Period period)
        implements
        Entity {

    public Portfolio until(LocalDate day) {
        return new Portfolio(id, version, deputyId, unitId, period.until(day));
    }
}
