package org.huixu.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A counted day.
 *
 * @param day the day reached
 * @param unknownYears years walked through whose public holidays are not known: the day may be wrong and must say so
 */
public record Deadline(LocalDate day, SortedSet<Integer> unknownYears) {

    public Deadline {
        unknownYears = Collections.unmodifiableSortedSet(new TreeSet<>(unknownYears));
    }

    public Deadline(LocalDate day, Set<Integer> unknownYears) {
        this(day, new TreeSet<>(unknownYears));
    }
}
