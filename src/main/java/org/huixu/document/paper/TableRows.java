package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.Table;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Row.Running;
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
        double[] edges = edges(table.columns().stream().map(Table.Column::width).toList());
        List<Row> heading = new ArrayList<>();
        List<TextLine> noLines = List.of();
        List<List<TextLine>> headings = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            headings.add(cell(table.columns().get(i).heading(), FaceRole.HEITI, Alignment.CENTRE, edges, i));
        }
        if (headings.stream().anyMatch(lines -> !lines.equals(noLines))) {
            heading.addAll(row(headings, edges, Running.NOTHING, true));
        }
        List<Row> repeated = heading.stream().map(Row::withNext).toList();
        List<Row> rows = new ArrayList<>(repeated);
        for (List<String> texts : table.rows()) {
            List<List<TextLine>> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                cells.add(cell(texts.get(i), FaceRole.FANGSONG, alignment(table.columns().get(i)), edges, i));
            }
            rows.addAll(row(cells, edges, new Running(repeated, List.of()), rows.isEmpty()));
        }
        return rows;
    }

    private double[] edges(List<Double> shares) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        double[] edges = new double[shares.size() + 1];
        for (int i = 0; i < shares.size(); i++) {
            edges[i + 1] = edges[i] + shares.get(i) / all * style.width();
        }
        return edges;
    }

    private static Alignment alignment(Table.Column column) {
        return switch (column.alignment()) {
            case LEFT -> Alignment.JUSTIFIED;
            case CENTRE -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    /** Lines of a cell; line ends in the text are kept. */
    private List<TextLine> cell(String text, FaceRole face, Alignment alignment, double[] edges, int column) {
        double measure = edges[column + 1] - edges[column] - 2 * style.padding();
        List<TextLine> lines = new ArrayList<>();
        text.strip().lines()
                .forEach(line -> lines.addAll(breaker.set(Paragraph.of(line, style.style(face), alignment), measure)));
        return lines;
    }

    /** One row of the table as strips of one line each, kept together. */
    private List<Row> row(List<List<TextLine>> cells, double[] edges, Running running, boolean first) {
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            double top = i == 0 ? style.padding() : 0;
            double height = top + (last ? style.size() + style.padding() : style.pitch());
            List<Mark> marks = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                List<TextLine> cell = cells.get(column);
                double offset = (lines - cell.size()) / 2.0;
                int at = i - (int) Math.floor(offset);
                if (at >= 0 && at < cell.size()) {
                    double down = top + (offset - Math.floor(offset)) * style.pitch();
                    marks.add(Mark.Text.hanging(cell.get(at), edges[column] + style.padding(), down, style.size()));
                }
            }
            marks.addAll(verticals(edges, height));
            if (first && i == 0) {
                marks.add(horizontal(0, TableStyle.OUTER));
            }
            if (last) {
                marks.add(horizontal(height, TableStyle.INNER));
            }
            Running brings = new Running(running.heading(), List.of(horizontal(height, TableStyle.OUTER)));
            rows.add(new Row(height, height, marks, last ? Keeping.FREE : Keeping.WITH_NEXT, brings));
        }
        return rows;
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
