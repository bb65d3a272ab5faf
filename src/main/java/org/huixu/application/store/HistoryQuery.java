package org.huixu.application.store;

import java.util.Optional;

/**
 * Which part of the history is asked for.
 *
 * @param subject only entries that changed a row of that id; absent: all
 * @param before only entries with a smaller serial
 * @param most at most so many
 */
public record HistoryQuery(Optional<String> subject, long before, int most) {

    /** The newest entries of the whole office. */
    public static HistoryQuery newest(int most) {
        return new HistoryQuery(Optional.empty(), Long.MAX_VALUE, most);
    }

    /** The entry of that serial. */
    public static HistoryQuery one(long serial) {
        return new HistoryQuery(Optional.empty(), serial + 1, 1);
    }

    /** The newest entries that changed one row. */
    public static HistoryQuery of(String subject, int most) {
        return new HistoryQuery(Optional.of(subject), Long.MAX_VALUE, most);
    }
}
