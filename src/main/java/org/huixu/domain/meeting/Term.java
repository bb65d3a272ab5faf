package org.huixu.domain.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.Entity;

/** A term of the government (届), e.g. 第十八届: meetings are counted anew in each. It lasts until the next one begins. */
public record Term(TermId id, long version, String name, LocalDate startsOn) implements Entity {

    /** The one that the day lies in; empty before the first. */
    public static Optional<Term> on(LocalDate day, List<Term> terms) {
        return terms.stream().filter(one -> !one.startsOn().isAfter(day))
                .max(Comparator.comparing(Term::startsOn));
    }

    /** The first day of the next one; empty for the last. */
    public Optional<LocalDate> endsBefore(List<Term> terms) {
        return terms.stream().map(Term::startsOn).filter(one -> one.isAfter(startsOn))
                .min(Comparator.naturalOrder());
    }
}
