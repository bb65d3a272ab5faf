package org.huixu.application.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking in a sheet would do to the directory: one line for every row, in the order of the sheets. Rows that the
 * sheet does not have stay as they are; nothing is ever removed.
 */
public record DirectoryPlan(DirectorySheet sheet, List<Line> lines) {

    public DirectoryPlan {
        lines = List.copyOf(lines);
    }

    /** The sheets. */
    public enum Part {
        UNITS, PERSONS, APPOINTMENTS, PORTFOLIOS, STAND_INS, ROOMS
    }

    /** What becomes of a row: it is new, changes what is known, is known already, or contradicts what is known. */
    public enum Effect {
        ADD, CHANGE, SAME, CONFLICT
    }

    /**
     * One row.
     *
     * @param row its number in the sheet
     * @param label what the row is about, in words
     * @param detail Chinese words: the fields that change, or why it cannot be taken in; absent for the others
     */
    public record Line(Part part, int row, Effect effect, String label, @Nullable String detail) {
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
