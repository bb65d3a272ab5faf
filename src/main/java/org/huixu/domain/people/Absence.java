package org.huixu.domain.people;

import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;

/** A person is away on whole days (art. 6, 8, 72); during it his acting person may act. */
public record Absence(AbsenceId id, long version, PersonId personId, AbsenceKind kind, Period period, Trip trip)
        implements
        Entity {

    /**
     * What has to be known of it (art. 72).
     *
     * @param takenOverById who sees to his work meanwhile
     * @param contact how he can be reached
     * @param urgent whether it came up so late that it could only be reported at once
     */
    public record Trip(@Nullable String place, @Nullable String reason, @Nullable PersonId takenOverById,
            @Nullable String contact, boolean urgent) {

        public static final Trip NONE = new Trip(null, null, null, null, false);
    }
}
