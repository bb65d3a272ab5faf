package org.huixu.application.document;

import java.util.List;

/**
 * A page ready to be drawn. All distances are in pt from its top left corner.
 *
 * @param runs characters in reading order
 */
public record SetPage(double width, double height, List<Run> runs, List<Rule> rules) {

    public SetPage {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    /**
     * Characters of one line that share face and size.
     *
     * @param part which part of the text they belong to, counted from 0; −1 for what is no part of it
     * @param look how they are drawn
     * @param signs each with where it stands
     */
    public record Run(int part, Look look, double baseline, List<Sign> signs) {

        public Run {
            signs = List.copyOf(signs);
        }
    }

    /**
     * How characters are drawn.
     *
     * @param face names a font file, see {@link PageSetter#face}
     * @param size in pt
     * @param scale horizontal scale, 1 for upright proportions
     */
    public record Look(String face, double size, double scale, boolean red) {
    }

    /**
     * A character.
     *
     * @param x where its glyph starts
     */
    public record Sign(int codePoint, double x) {
    }

    /** A straight rule; its width or its height is 0. */
    public record Rule(double x, double y, double width, double height, double thickness, boolean red) {
    }
}
