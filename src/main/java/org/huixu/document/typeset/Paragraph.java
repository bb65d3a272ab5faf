package org.huixu.document.typeset;

import java.util.List;

/**
 * Text to be broken into lines.
 *
 * @param spans       the characters
 * @param firstIndent how far the first line starts from the left edge, in pt
 * @param indent      how far the other lines start from the left edge, in pt
 * @param alignment   how the lines stand
 */
public record Paragraph(List<Span> spans, double firstIndent, double indent, Alignment alignment) {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** A paragraph of one span, without indents. */
    public static Paragraph of(String text, Style style, Alignment alignment) {
        return new Paragraph(List.of(new Span(text, style)), 0, 0, alignment);
    }

    /** How lines stand in their measure. */
    public enum Alignment {
        /** Both edges straight, the last line at the left. */
        JUSTIFIED, LEFT, CENTRE, RIGHT
    }
}
