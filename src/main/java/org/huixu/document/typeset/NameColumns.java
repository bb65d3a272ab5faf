package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets names in columns of three cells and one cell between: names of two characters are spread to three, longer ones
 * take as many columns as they need, none is broken. Where names of four characters would leave holes, all columns are
 * one cell wider, unless that takes many more lines.
 */
public final class NameColumns {
    private static final int NARROW = 4;
    private static final int WIDE = 5;
    private static final int GAP = 1;
    /** Lines that wide columns may take, as a multiple of those of narrow ones. */
    private static final double MOST_LINES = 1.25;

    private final Metrics metrics;
    private final Style style;

    public NameColumns(Metrics metrics, Style style) {
        this.metrics = metrics;
        this.style = style;
    }

    /**
     * Sets the names.
     *
     * @param indent  where the first column starts, in pt
     * @param measure right edge in pt
     * @return lines of names
     */
    public List<List<TextLine>> set(List<String> names, double indent, double measure) {
        List<List<TextLine>> narrow = set(names, indent, measure, NARROW * style.cell());
        boolean justTooLong = narrow.stream().flatMap(List::stream).mapToDouble(name -> name.end() - name.start())
                .map(width -> width + GAP * style.cell() - LineBreaker.TOLERANCE)
                .anyMatch(width -> width > NARROW * style.cell() && width <= WIDE * style.cell());
        if (!justTooLong) {
            return narrow;
        }
        List<List<TextLine>> wide = set(names, indent, measure, WIDE * style.cell());
        return wide.size() > narrow.size() * MOST_LINES ? narrow : wide;
    }

    private List<List<TextLine>> set(List<String> names, double indent, double measure, double columnWidth) {
        List<List<TextLine>> lines = new ArrayList<>();
        List<TextLine> line = new ArrayList<>();
        double x = indent;
        for (String name : names) {
            TextLine set = set(name, x);
            if (x > indent && set.end() > measure + LineBreaker.TOLERANCE) {
                lines.add(List.copyOf(line));
                line.clear();
                x = indent;
                set = set(name, x);
            }
            line.add(set);
            double width = set.end() - set.start();
            x += Math.ceil((width + GAP * style.cell() - LineBreaker.TOLERANCE) / columnWidth) * columnWidth;
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return List.copyOf(lines);
    }

    private TextLine set(String name, double start) {
        List<Cell> cells = Cells.of(List.of(new Span(name, style, true)), metrics);
        boolean spread = cells.size() == 2 && cells.stream().allMatch(cell -> cell.kind() == CharacterKind.WIDE);
        List<Glyph> glyphs = new ArrayList<>();
        double x = start;
        double end = start;
        for (Cell cell : cells) {
            glyphs.add(new Glyph(cell.codePoint(), style, x + cell.offset()));
            end = x + cell.width();
            x = end + (spread ? style.cell() : 0);
        }
        return new TextLine(glyphs, start, end, 0, 0);
    }
}
