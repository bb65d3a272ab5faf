package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

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
    /** Most characters of a usual name. */
    private static final int NAME = 4;
    private static final Pattern AFTER_WIDE_SPACE = Pattern.compile("(?<=\u3000)");

    static TableStyle of(double width, double size) {
        return new TableStyle(width, size, size * 1.35, 4.5);
    }

    Style style(FaceRole role) {
        return Style.solid(role, size);
    }

    /** Lines of a text within a cell of a width; line ends in the text are kept. */
    List<TextLine> lines(String text, FaceRole face, Alignment alignment, double cellWidth, LineBreaker breaker) {
        List<TextLine> lines = new ArrayList<>();
        text.strip().lines().forEach(line -> lines.addAll(lines(
                new Paragraph(spans(line, style(face)), 0, 0, alignment), cellWidth - 2 * padding, breaker)));
        return lines;
    }

    /** A few characters after a wide space, as a name after its unit, stay together. */
    private static List<Span> spans(String line, Style style) {
        return AFTER_WIDE_SPACE.splitAsStream(line)
                .map(part -> new Span(part, style, part.codePointCount(0, part.length()) <= NAME)).toList();
    }

    /** No single character is centred below a full line: the lines become about equally long. */
    private List<TextLine> lines(Paragraph paragraph, double measure, LineBreaker breaker) {
        List<TextLine> lines = breaker.set(paragraph, measure);
        if (paragraph.alignment() != Alignment.CENTRE || lines.getLast().text().length() > 1) {
            return lines;
        }
        List<TextLine> balanced = lines;
        double narrow = measure - size / 2;
        while (balanced.size() > 1 && narrow > measure / 2) {
            List<TextLine> next = breaker.set(paragraph, narrow);
            if (next.size() > lines.size()) {
                break;
            }
            double shift = (measure - narrow) / 2;
            balanced = next.stream().map(line -> line.moved(shift)).toList();
            narrow -= size / 2;
        }
        return balanced;
    }
}
