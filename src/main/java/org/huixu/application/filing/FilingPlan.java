package org.huixu.application.filing;

import java.util.List;

/**
 * What taking in a form would do: one line for each of its good rows, in order.
 *
 * @param unused names of papers that no row speaks of; they stay outside
 */
public record FilingPlan(List<Line> lines, List<String> unused) {

    public FilingPlan {
        lines = List.copyOf(lines);
        unused = List.copyOf(unused);
    }

    /** What becomes of a row: a new item, changes of a known one, nothing new, or it cannot come in. */
    public enum Effect {
        ADD, CHANGE, SAME, CONFLICT
    }

    /** What becomes of a paper: a new one, a new version of a known one, or nothing new. */
    public enum PaperEffect {
        ADD, VERSION, SAME
    }

    /** A paper of a row. */
    public record PaperLine(String name, PaperEffect effect) {
    }

    /**
     * One row.
     *
     * @param line number of the row in the sheet, from 1
     * @param label title of the item
     * @param details Chinese sentences: what changes, what is doubtful, or why it cannot come in
     */
    public record Line(int line, Effect effect, String label, List<String> details,
            List<PaperLine> papers) {

        public Line {
            details = List.copyOf(details);
            papers = List.copyOf(papers);
        }
    }

    /** How many rows have that effect. */
    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether applying it changes anything. */
    public boolean changesSomething() {
        return count(Effect.ADD) + count(Effect.CHANGE) > 0;
    }
}
