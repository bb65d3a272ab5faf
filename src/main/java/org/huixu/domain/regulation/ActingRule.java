package org.huixu.domain.regulation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * While a holder of {@code absent} is away, holders of {@code by} act for him; without {@code by} his stand-in does
 * (art. 6, 8).
 *
 * @param except meeting types for which this does not hold
 */
public record ActingRule(OfficeKey absent, @Nullable OfficeKey by, String article, Set<MeetingTypeKey> except) {

    public ActingRule {
        except = Set.copyOf(except);
    }
}
