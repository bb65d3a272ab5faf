package org.huixu.domain.people;

import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;

/** A person is away on whole days (art. 6, 8, 72); during it his acting person may act. */
public record Absence(AbsenceId id, long version, PersonId personId, AbsenceKind kind, Period period,
        @Nullable String place, @Nullable String reason) implements Entity {
}
