package org.huixu.application.ics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking in a calendar file would do, event by event. */
public record CalendarPlan(List<Line> lines) {

    public CalendarPlan {
        lines = List.copyOf(lines);
    }

    /** What becomes of an event. */
    public enum Effect {
        /** It is new. */
        ADD,
        /** It is recorded already and says something else now. */
        CHANGE,
        /** It is recorded already, and nothing is different. */
        SAME,
        /** It is recorded and was called off: its entry is taken out. */
        REMOVE,
        /** It is none of what is to be recorded here. */
        SKIP,
        /** It cannot be taken in. */
        CONFLICT
    }

    /**
     * An event of the file.
     *
     * @param row its place in the file, from 1
     * @param when absent where it cannot be read
     * @param details who goes, what changes, or why it is left out
     */
    public record Line(int row, Effect effect, String title, @Nullable When when, List<String> details) {

        public Line {
            details = List.copyOf(details);
        }
    }

    /**
     * When an event is.
     *
     * @param hours in words
     */
    public record When(LocalDate day, String hours) {
    }

    public long count(Effect effect) {
        return lines.stream().filter(one -> one.effect() == effect).count();
    }

    /** Whether anything would be written. */
    public boolean changesSomething() {
        return count(Effect.ADD) + count(Effect.CHANGE) + count(Effect.REMOVE) > 0;
    }
}
