package org.huixu.domain.compliance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How alike two contents or two circles of people are, in per cent. */
public final class Likeness {

    private static final int HUNDRED = 100;

    private Likeness() {
    }

    /** Twice the pairs of neighbouring characters that both have, of all that each has; blanks and marks do not count. */
    public static int ofTexts(Collection<String> one, Collection<String> other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        int all = first.size() + second.size();
        return all == 0 ? 0 : 2 * HUNDRED * common(first, second) / all;
    }

    /** Those in both of those in the smaller. */
    static <T> int ofCircles(Set<T> one, Set<T> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : HUNDRED * common(one, other) / smaller;
    }

    private static <T> int common(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<String> pairs(Collection<String> texts) {
        Set<String> pairs = new HashSet<>();
        for (String text : texts) {
            int[] letters = text.codePoints().filter(Character::isLetter).toArray();
            for (int i = 1; i < letters.length; i++) {
                pairs.add(new String(letters, i - 1, 2));
            }
        }
        return pairs;
    }
}
