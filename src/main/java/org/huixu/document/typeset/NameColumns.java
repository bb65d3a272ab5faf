package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets names in columns of three cells and one cell between: names of two characters are spread to three, and then two
 * cells stand between the columns, so that one sees where a name ends; longer ones take as many columns as they need, none
 * is broken. Where names of four characters would leave holes, all columns are one cell wider, unless that takes many more
 * lines.
 */
public final class NameColumns {
    private static final int NAME = 3;
    private static final int SPREAD = 2;
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
        double gap = (names.stream().anyMatch(name -> spread(cells(name))) ? SPREAD : 1) * style.cell();
        double column = NAME * style.cell() + gap;
        List<List<TextLine>> narrow = set(names, indent, measure, gap, column);
        boolean justTooLong = narrow.stream().flatMap(List::stream).mapToDouble(name -> name.end() - name.start())
                .map(width -> width + gap - LineBreaker.TOLERANCE)
                .anyMatch(width -> width > column && width <= column + style.cell());
        if (!justTooLong) {
            return narrow;
        }
        List<List<TextLine>> wide = set(names, indent, measure, gap, column + style.cell());
        return wide.size() > narrow.size() * MOST_LINES ? narrow : wide;
    }

    private List<List<TextLine>> set(List<String> names, double indent, double measure, double gap,
            double columnWidth) {
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
            x += Math.ceil((width + gap - LineBreaker.TOLERANCE) / columnWidth) * columnWidth;
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return List.copyOf(lines);
    }

    private List<Cell> cells(String name) {
        return Cells.of(List.of(new Span(name, style, true)), metrics);
    }

    private static boolean spread(List<Cell> cells) {
        return cells.size() == 2 && cells.stream().allMatch(cell -> cell.kind() == CharacterKind.WIDE);
    }

    private TextLine set(String name, double start) {
        List<Cell> cells = cells(name);
        boolean spread = spread(cells);
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
