package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets names in columns of three cells and one cell between: names of two characters are spread to three, longer ones
 * take as many columns as they need, none is broken.
 */
public final class NameColumns {
    private static final int COLUMN = 4;
    private static final int GAP = 1;

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
     */
    public List<TextLine> set(List<String> names, double indent, double measure) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        double columnWidth = COLUMN * style.cell();
        double x = indent;
        double end = indent;
        for (String name : names) {
            List<Cell> cells = Cells.of(List.of(new Span(name, style, true)), metrics);
            boolean spread = cells.size() == 2 && cells.stream().allMatch(cell -> cell.kind() == CharacterKind.WIDE);
            double width = spread ? (COLUMN - GAP) * style.cell() : cells.stream().mapToDouble(Cell::width).sum();
            if (x > indent && x + width > measure + LineBreaker.TOLERANCE) {
                lines.add(new TextLine(glyphs, indent, end, 0, 0));
                glyphs = new ArrayList<>();
                x = indent;
            }
            double at = x;
            for (Cell cell : cells) {
                glyphs.add(new Glyph(cell.codePoint(), style, at + cell.offset()));
                at += cell.width() + (spread ? style.cell() : 0);
            }
            end = x + width;
            double columns = Math.ceil((width + GAP * style.cell() - LineBreaker.TOLERANCE) / columnWidth);
            x += columns * columnWidth;
        }
        if (!glyphs.isEmpty()) {
            lines.add(new TextLine(glyphs, indent, end, 0, 0));
        }
        return List.copyOf(lines);
    }
}
