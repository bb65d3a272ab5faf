package org.huixu.document.paper;

import java.util.List;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Outlines;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/**
 * How the minutes mark is set: as large as one line allows, its ink 35 mm below the top of the type area (GB/T 9704-2012,
 * 10.3).
 *
 * @param line     its characters, relative to the left edge of the type area
 * @param baseline below the top of the type area, in pt
 */
public record RedMark(TextLine line, Style style, double baseline) {
    /** Ink of the mark below the top of the type area, in mm. */
    private static final double TOP = 35;
    /** Widest character of the mark, in mm. */
    private static final double WIDEST = 15;
    /** Characters of the mark below this size, in pt, are set narrow instead of small. */
    private static final double SMALLEST = 30;
    /** Narrowest proportion of the characters of the mark. */
    private static final double NARROWEST = 0.7;

    /** Finds the size for a text. */
    public static RedMark of(String text, Grid grid, LineBreaker breaker, Outlines outlines) {
        double ems = breaker.width(List.of(new Span(text, Style.solid(FaceRole.XIAOBIAOSONG, 1))));
        double wide = Math.min(Grid.mm(WIDEST), grid.areaWidth() / Math.max(ems, 1));
        double size = Math.max(wide, Math.min(SMALLEST, wide / NARROWEST));
        Style style = new Style(FaceRole.XIAOBIAOSONG, size, wide, wide / size, Ink.RED);
        TextLine line = breaker.set(Paragraph.of(text, style, Alignment.CENTRE), grid.areaWidth()).getFirst();
        double top = line.glyphs().stream().mapToDouble(g -> outlines.top(g.style().role(), g.codePoint())).max()
                .orElse(Mark.BASELINE);
        return new RedMark(line, style, Grid.mm(TOP) + top * size);
    }

    /** The line of the grid that follows, one left blank. */
    public int rowBelow(Grid grid) {
        return (int) Math.ceil((baseline + (1 - Mark.BASELINE) * style.size()) / grid.pitch()) + 1;
    }
}
