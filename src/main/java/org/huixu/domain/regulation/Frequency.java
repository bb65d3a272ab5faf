package org.huixu.domain.regulation;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * How often meetings of a type are held (art. 42–44).
 *
 * @param mostPerYear absent: any number
 * @param leastPerYear absent: none is asked for
 * @param leastBy the month from whose first day on a missing one is spoken of
 * @param monthly whether there is one in every calendar month
 * @param daysApart at most so many natural days lie between two; absent: any
 */
public record Frequency(@Nullable Integer mostPerYear, @Nullable Integer leastPerYear, Month leastBy,
        boolean monthly, @Nullable Integer daysApart) {
}
