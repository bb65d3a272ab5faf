package org.huixu.document.paper;

import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Style;

/**
 * How a table is drawn. Everything in pt.
 *
 * @param width   width of the table
 * @param size    size of the characters
 * @param pitch   distance from line to line within a cell
 * @param padding room between rule and text
 */
record TableStyle(double width, double size, double pitch, double padding) {
    /** Thickness of the outer rules. */
    static final double OUTER = 0.9;
    /** Thickness of the inner rules. */
    static final double INNER = 0.5;

    static TableStyle of(double width, double size) {
        return new TableStyle(width, size, size * 1.35, 4.5);
    }

    Style style(FaceRole role) {
        return Style.solid(role, size);
    }
}
