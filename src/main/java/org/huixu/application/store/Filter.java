package org.huixu.application.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huixu.domain.Period;

/** A condition on one column of an entity; several are joined by "and". Names are those of {@link Shape} leaves. */
public sealed interface Filter {

    /** The column has one of the values. */
    record In(String leaf, List<?> values) implements Filter {

        public In {
            values = List.copyOf(values);
        }
    }

    /** The column lies in [from, to). */
    record Between(String leaf, LocalDate from, LocalDate to) implements Filter {
    }

    /** The dated fact holds on some day of the period. */
    record Overlapping(Period period) implements Filter {
    }

    /** The column has no value. */
    record Absent(String leaf) implements Filter {
    }

    static Filter absent(String leaf) {
        return new Absent(leaf);
    }

    static Filter eq(String leaf, Object value) {
        return new In(leaf, List.of(value));
    }

    static Filter in(String leaf, Collection<?> values) {
        return new In(leaf, List.copyOf(values));
    }

    static Filter between(String leaf, LocalDate from, LocalDate to) {
        return new Between(leaf, from, to);
    }

    static Filter overlapping(Period period) {
        return new Overlapping(period);
    }

    /** Holds on that day. */
    static Filter on(LocalDate day) {
        return new Overlapping(new Period(day, day.plusDays(1)));
    }
}
