package org.huixu.domain.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All regulations of an office; the one of a day is the last that had come into force by then. */
public record Regulations(List<Regulation> list) {

    public Regulations {
        list = list.stream().sorted(Comparator.comparing(one -> one.title().inForce().validFrom())).toList();
    }

    public Optional<Regulation> on(LocalDate day) {
        return list.stream().filter(one -> one.title().inForce().contains(day)).reduce((_, later) -> later);
    }

    /** The newest. */
    public Optional<Regulation> latest() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
