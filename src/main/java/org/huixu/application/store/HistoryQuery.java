package org.huixu.application.store;

import java.util.Set;

/**
 * Which part of the history is asked for.
 *
 * @param subjects only entries that changed a row of one of these ids, or a row that belongs to one; empty: all
 * @param before only entries with a smaller serial
 * @param most at most so many
 */
public record HistoryQuery(Set<String> subjects, long before, int most) {

    public HistoryQuery {
        subjects = Set.copyOf(subjects);
    }

    /** The entry of that serial. */
    public static HistoryQuery one(long serial) {
        return new HistoryQuery(Set.of(), serial + 1, 1);
    }

    /** The newest entries that changed one row or what belongs to it. */
    public static HistoryQuery of(String subject, int most) {
        return new HistoryQuery(Set.of(subject), Long.MAX_VALUE, most);
    }
}
