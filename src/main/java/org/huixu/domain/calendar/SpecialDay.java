package org.huixu.domain.calendar;

import java.time.LocalDate;
import org.huixu.domain.Entity;

/** A day that the State Council's notice on public holidays makes free (休) or a working day (班). */
public record SpecialDay(SpecialDayId id, long version, LocalDate onDate, SpecialDayKind kind, String name)
        implements
        Entity {
}
