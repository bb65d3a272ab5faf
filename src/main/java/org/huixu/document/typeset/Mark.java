package org.huixu.document.typeset;

import java.util.List;
import org.huixu.application.handbook.PictureFile;

/** Something drawn on a page. Distances are in pt from the top left corner of the page, or of the row it belongs to. */
public sealed interface Mark {
    /** Where the baseline of a character lies below the top of its body (Chinese faces), as a fraction of its size. */
    double BASELINE = 0.88;

    /** The same mark elsewhere. */
    Mark moved(double dx, double dy);

    /**
     * A line of text.
     *
     * @param line     the characters
     * @param left     left edge of the measure
     * @param baseline the baseline
     * @param word     whether the characters are one word, however far apart they stand
     */
    record Text(TextLine line, double left, double baseline, boolean word) implements Mark {
        public Text(TextLine line, double left, double baseline) {
            this(line, left, baseline, false);
        }

        /** The same characters as one word. */
        public Text asWord() {
            return new Text(line, left, baseline, true);
        }

        /** A line whose characters of a size hang from a height. */
        public static Text hanging(TextLine line, double left, double top, double size) {
            return new Text(line, left, top + BASELINE * size);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(line, left + dx, baseline + dy, word);
        }
    }

    /**
     * Marks that stand on their head.
     *
     * @param marks as they would stand upright
     * @param x     the point about which they are turned by 180 degrees
     * @param y     the same
     */
    record Turned(List<Mark> marks, double x, double y) implements Mark {
        public Turned {
            marks = List.copyOf(marks);
        }

        @Override
        public Turned moved(double dx, double dy) {
            return new Turned(marks.stream().map(mark -> mark.moved(dx, dy)).toList(), x + dx, y + dy);
        }
    }

    /**
     * A straight rule, horizontal or vertical.
     *
     * @param x         left end, or the middle of the thickness of a vertical rule
     * @param y         upper end, or the middle of the thickness of a horizontal rule
     * @param width     length of a horizontal rule, 0 for a vertical one
     * @param height    length of a vertical rule, 0 for a horizontal one
     * @param thickness in pt
     * @param ink       colour
     */
    record Rule(double x, double y, double width, double height, double thickness, Ink ink) implements Mark {
        public static Rule horizontal(double x, double y, double length, double thickness, Ink ink) {
            return new Rule(x, y, length, 0, thickness, ink);
        }

        public static Rule vertical(double x, double y, double length, double thickness, Ink ink) {
            return new Rule(x, y, 0, length, thickness, ink);
        }

        @Override
        public Rule moved(double dx, double dy) {
            return new Rule(x + dx, y + dy, width, height, thickness, ink);
        }
    }

    /**
     * A picture.
     *
     * @param picture what is drawn
     * @param x       left edge
     * @param y       upper edge
     * @param width   in pt
     * @param height  in pt
     */
    record Image(PictureFile picture, double x, double y, double width, double height) implements Mark {
        @Override
        public Image moved(double dx, double dy) {
            return new Image(picture, x + dx, y + dy, width, height);
        }
    }

    /**
     * A place that can be found: listed among the bookmarks, and where ways lead to. Nothing is drawn.
     *
     * @param name  by which ways name it
     * @param title in the list of bookmarks
     * @param level 1 for the outermost
     */
    record Goal(String name, String title, int level, double x, double y) implements Mark {
        @Override
        public Goal moved(double dx, double dy) {
            return new Goal(name, title, level, x + dx, y + dy);
        }
    }

    /**
     * An area that leads to a goal. Nothing is drawn.
     *
     * @param goal name of it
     */
    record Way(String goal, double x, double y, double width, double height) implements Mark {
        @Override
        public Way moved(double dx, double dy) {
            return new Way(goal, x + dx, y + dy, width, height);
        }
    }
}
