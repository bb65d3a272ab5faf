package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule is broken.
 *
 * @param variant which way; the regulation has a wording for each
 * @param figures what was judged, by name; the wording shows them and an override is bound to them
 * @param due the deadline concerned
 * @param unknownYears years without holiday data on which the deadline depends
 */
public record Breach(String variant, Subject subject, SortedMap<String, String> figures, @Nullable LocalDate due,
        SortedSet<Integer> unknownYears) {

    public Breach {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        unknownYears = Collections.unmodifiableSortedSet(new TreeSet<>(unknownYears));
    }

    /** A breach without figures and deadline. */
    public static Breach of(String variant, Subject subject) {
        return new Breach(variant, subject, new TreeMap<>(), null, new TreeSet<>());
    }

    public Breach with(String name, Object figure) {
        SortedMap<String, String> more = new TreeMap<>(figures);
        more.put(name, figure.toString());
        return new Breach(variant, subject, more, due, unknownYears);
    }

    public Breach due(LocalDate day, Set<Integer> years) {
        return new Breach(variant, subject, figures, day, new TreeSet<>(years));
    }
}
