package org.huixu.domain.regulation;

/**
 * How many members must be present (art. 44): more than, or at least, a fraction of all.
 *
 * @param strict true for "more than" (超过), false for "at least" (以上，含本数)
 */
public record Quorum(int numerator, int denominator, boolean strict) {

    public Quorum {
        if (denominator <= 0 || numerator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
        }
    }

    /** The smallest number of members that is enough, of {@code members} in all. */
    public int needed(int members) {
        int product = members * numerator;
        return strict ? product / denominator + 1 : Math.ceilDiv(product, denominator);
    }
}
