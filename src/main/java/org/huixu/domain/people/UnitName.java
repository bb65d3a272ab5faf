package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;

/** What a unit is called during a period: full name (周村区财政局) and short name (区财政局). */
public record UnitName(UnitNameId id, long version, UnitId unitId, String name, String shortName, Period period)
        implements
        Entity {

    public UnitName until(LocalDate day) {
        return new UnitName(id, version, unitId, name, shortName, period.until(day));
    }
}
