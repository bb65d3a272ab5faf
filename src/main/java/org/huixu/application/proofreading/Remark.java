package org.huixu.application.proofreading;

import org.huixu.domain.minutes.MinutesBlockId;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a paragraph of minutes.
 *
 * @param from first character, counted from 0
 * @param to the one behind the last
 * @param words what stands there
 * @param says what is wrong
 * @param repair what should stand there instead; absent where only the writer knows
 */
public record Remark(MinutesBlockId block, int from, int to, Fault fault, String words, String says,
        @Nullable String repair) {

    static Remark of(MinutesBlockId block, String text, Spot spot) {
        return new Remark(block, spot.from(), spot.to(), spot.fault(), text.substring(spot.from(), spot.to()),
                spot.says(), spot.repair());
    }

    public boolean repairable() {
        return repair != null;
    }

    /** The paragraph with this one thing put right; as it was where it cannot be, or where something else stands there. */
    public String mend(String text) {
        return repair == null || to > text.length() || !text.substring(from, to).equals(words)
                ? text
                : text.substring(0, from) + repair + text.substring(to);
    }

    /** What stays the same of it while other parts of the text change: by this it is passed over. */
    public Passed passed() {
        return new Passed(block, fault, words, says);
    }

    /** A remark that the writer does not want to see again. */
    public record Passed(MinutesBlockId block, Fault fault, String words, String says) {
    }
}
