package org.huixu.document.typeset;

import java.util.List;

/**
 * A strip across the type area that is never split.
 *
 * @param height  distance to the next row in pt
 * @param depth   how far the row itself reaches down, in pt; the space below may hang over the end of a page
 * @param marks   what it shows, relative to its top left corner
 * @param keeping how it behaves at the end of a page
 * @param running what is repeated above it if it starts a page, and drawn below it if it ends one
 */
public record Row(double height, double depth, List<Mark> marks, Keeping keeping, Running running) {
    public Row {
        marks = List.copyOf(marks);
    }

    /** A row without anything running. */
    public Row(double height, double depth, List<Mark> marks, Keeping keeping) {
        this(height, depth, marks, keeping, Running.NOTHING);
    }

    /** An empty row; it disappears at the top of a page. */
    public static Row blank(double height) {
        return new Row(height, 0, List.of(), Keeping.VANISHES);
    }

    /** The same row with more or less room below it, as long as what it shows fits. */
    public Row spaced(double factor) {
        return new Row(Math.max(depth, height * factor), depth, marks, keeping, running);
    }

    /** The same row, kept on the page of the row after it. */
    public Row withNext() {
        return new Row(height, depth, marks, Keeping.WITH_NEXT, running);
    }

    /** How a row behaves at the end of a page. */
    public enum Keeping {
        /** A page may end after it. */
        FREE,
        /** It stays on the page of the row after it. */
        WITH_NEXT,
        /** It is left out where a page starts with it. */
        VANISHES,
        /** It shows nothing: the next row starts at a multiple of its height, at least its depth further down. */
        ALIGNS
    }

    /**
     * What a row brings along at page breaks.
     *
     * @param heading rows repeated above the row if it starts a page
     * @param closing marks added, relative to the row, if it ends a page
     */
    public record Running(List<Row> heading, List<Mark> closing) {
        public static final Running NOTHING = new Running(List.of(), List.of());

        public Running {
            heading = List.copyOf(heading);
            closing = List.copyOf(closing);
        }

        double height() {
            return heading.stream().mapToDouble(Row::height).sum();
        }
    }
}
