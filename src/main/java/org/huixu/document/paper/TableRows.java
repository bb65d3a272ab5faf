package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huixu.application.document.Table;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Row.Running;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.TextLine;

/**
 * Tables with rules. The heading is repeated on every page; a row is split over pages only if it is longer than one.
 */
final class TableRows {
    private static final double SPACE_AFTER = 7;

    private final LineBreaker breaker;
    private final TableStyle style;

    TableRows(LineBreaker breaker, TableStyle style) {
        this.breaker = breaker;
        this.style = style;
    }

    /** The table, followed by a return to the grid. */
    List<Row> onGrid(Table table, double pitch) {
        List<Row> rows = new ArrayList<>(of(table));
        rows.add(new Row(pitch, SPACE_AFTER, List.of(), Keeping.ALIGNS));
        return rows;
    }

    List<Row> of(Table table) {
        double[] edges = ColumnEdges.of(table.columns(), style, breaker);
        List<Table.Column> columns = table.columns();
        List<Row> heading = new ArrayList<>();
        if (columns.stream().anyMatch(column -> !column.heading().isBlank())) {
            List<List<TextLine>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(columns.get(i).heading(), FaceRole.HEITI, Alignment.CENTRE, edges, i));
            }
            row(cells, edges, new Frame(List.of(), TableStyle.OUTER, TableStyle.INNER, 0, false))
                    .forEach(row -> heading.add(row.withNext()));
        }
        boolean fromTop = columns.stream().allMatch(column -> column.alignment() == Table.Alignment.TOP);
        List<Row> rows = new ArrayList<>(heading);
        for (int index = 0; index < table.rows().size(); index++) {
            List<List<TextLine>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(table.rows().get(index).get(i), FaceRole.FANGSONG, alignment(columns.get(i)), edges, i));
            }
            double above = rows.isEmpty() ? TableStyle.OUTER : 0;
            double below = index == table.rows().size() - 1 ? TableStyle.OUTER : TableStyle.INNER;
            rows.addAll(row(cells, edges, new Frame(heading, above, below, Grid.mm(table.leastMm()), fromTop)));
        }
        return rows;
    }

    private static Alignment alignment(Table.Column column) {
        return switch (column.alignment()) {
            case LEFT, TOP -> Alignment.LEFT;
            case CENTRE -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private List<TextLine> cell(String text, FaceRole face, Alignment alignment, double[] edges, int column) {
        return style.lines(text, face, alignment, edges[column + 1] - edges[column], breaker);
    }

    /**
     * What is around a row.
     *
     * @param heading to be repeated on a new page
     * @param above thickness of the rule above, 0 for none
     * @param below thickness of the rule below
     * @param least least height
     * @param fromTop whether the texts stand at the top of the row instead of in its middle
     */
    private record Frame(List<Row> heading, double above, double below, double least, boolean fromTop) {
    }

    /** One row of the table as strips of one line each, kept together. */
    private List<Row> row(List<List<TextLine>> cells, double[] edges, Frame frame) {
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        double natural = (lines - 1) * style.pitch() + style.size() + 2 * style.padding();
        double spare = Math.max(0, frame.least() - natural);
        double above = style.padding() + (frame.fromTop() ? 0 : spare / 2);
        double below = style.padding() + (frame.fromTop() ? spare : spare / 2);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            double top = i == 0 ? above : 0;
            double height = top + (last ? style.size() + below : style.pitch());
            List<Mark> marks = new ArrayList<>(texts(cells, edges, i, frame.fromTop() ? 0 : lines, top));
            marks.addAll(verticals(edges, height));
            if (i == 0 && frame.above() > 0) {
                marks.add(horizontal(0, frame.above()));
            }
            if (last) {
                marks.add(horizontal(height, frame.below()));
            }
            Running running = new Running(frame.heading(), List.of(horizontal(height, TableStyle.OUTER)));
            rows.add(new Row(height, height, marks, last ? Keeping.FREE : Keeping.WITH_NEXT, running));
        }
        return rows;
    }

    /**
     * The texts of one strip.
     *
     * @param strips in the middle of which shorter cells stand; 0: they stand at the top
     */
    private List<Mark> texts(List<List<TextLine>> cells, double[] edges, int strip, int strips, double top) {
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<TextLine> cell = cells.get(column);
            double offset = Math.max(0, strips - cell.size()) / 2.0;
            int at = strip - (int) Math.floor(offset);
            if (at >= 0 && at < cell.size()) {
                double down = top + (offset - Math.floor(offset)) * style.pitch();
                marks.add(Mark.Text.hanging(cell.get(at), edges[column] + style.padding(), down, style.size()));
            }
        }
        return marks;
    }

    private List<Mark> verticals(double[] edges, double height) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < edges.length; i++) {
            boolean outer = i == 0 || i == edges.length - 1;
            marks.add(Mark.Rule.vertical(edges[i], 0, height, outer ? TableStyle.OUTER : TableStyle.INNER, Ink.BLACK));
        }
        return marks;
    }

    private Mark horizontal(double y, double thickness) {
        return Mark.Rule.horizontal(0, y, style.width(), thickness, Ink.BLACK);
    }
}
