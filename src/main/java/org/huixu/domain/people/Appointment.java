package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/**
 * One person's holding of one office during a period (art. 4–10). A person may hold several at once.
 *
 * @param unitId the unit whose office it is; absent for offices of the government itself
 * @param title as printed after the name, e.g. 副区长
 * @param rank place in lists of persons, from 1; lower stands first
 */
public record Appointment(AppointmentId id, long version, PersonId personId, OfficeKey office, @Nullable UnitId unitId,
        String title, int rank, Period period) implements Entity {

    /** The same with another place in lists. */
    public Appointment ranked(int place) {
        return new Appointment(id, version, personId, office, unitId, title, place, period);
    }

    public Appointment until(LocalDate day) {
        return new Appointment(id, version, personId, office, unitId, title, rank, period.until(day));
    }
}
