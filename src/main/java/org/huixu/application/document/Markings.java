package org.huixu.application.document;

import java.util.Optional;

/**
 * Copy number, secrecy and urgency (GB/T 9704-2012, clauses 7.2.1 to 7.2.3): one below the other in the top left corner.
 *
 * @param copyNumber    six digits, the number of this copy
 * @param secrecy       level of secrecy
 * @param secrecyPeriod how long the level holds; printed only together with a level
 * @param urgency       degree of urgency
 */
public record Markings(Optional<String> copyNumber, Optional<String> secrecy, Optional<String> secrecyPeriod,
        Optional<String> urgency) {
    /** No markings at all. */
    public static Markings none() {
        return new Markings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
