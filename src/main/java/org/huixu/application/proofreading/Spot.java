package org.huixu.application.proofreading;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in one text.
 *
 * @param from first character, counted from 0
 * @param to the one behind the last
 * @param says what is wrong, in words
 * @param repair what should stand there instead; absent where only the writer knows
 */
record Spot(int from, int to, Fault fault, String says, @Nullable String repair) {

    boolean overlaps(Spot other) {
        return from < other.to && other.from < to;
    }
}
