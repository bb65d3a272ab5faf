package org.huixu.application.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huixu.domain.Period;

/** Finds the dated fact in the directory that a row speaks of. */
final class Match {

    private Match() {
    }

    /**
     * The fact that began on the same day, or the only one that has a day in common; empty for a new one.
     *
     * @param same the facts of the same persons, units and offices
     * @throws RowConflict when the row would overlap another one
     */
    static <T> Optional<T> of(List<T> same, Function<T, Period> period, Period wanted) {
        List<T> near = same.stream().filter(one -> period.apply(one).overlaps(wanted)
                || period.apply(one).validFrom().equals(wanted.validFrom())).toList();
        Optional<T> match = near.stream().filter(one -> period.apply(one).validFrom().equals(wanted.validFrom()))
                .findFirst().or(() -> near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty());
        near.stream().filter(one -> match.isEmpty() || !one.equals(match.get())).findFirst().ifPresent(other -> {
            throw new RowConflict("people.conflict.overlap", PlanLines.text(period.apply(other)));
        });
        return match;
    }
}
