package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.document.WeekPaper;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Row.Running;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/**
 * The table of a week: days above parts of days, a row for each person. The heading is repeated on every page; a row is
 * split only if it is longer than a page. Marked entries are red.
 */
final class WeekRows {

    /** Characters of the column of names. */
    private static final double NAMES = 5;
    private static final double PADDING = 3;
    /** Characters as wide as an hour with the dash behind it, which is not to be torn. */
    private static final double HOUR = 4;
    /** Width of an empty column, as a share of the widest. */
    private static final double LEAST = 0.5;

    private final LineBreaker breaker;
    private final TableStyle style;
    private final WeekPaper paper;
    private final double[] edges;

    /**
     * @param width of the table in pt
     * @param size of the characters in pt
     */
    WeekRows(LineBreaker breaker, double width, double size, WeekPaper paper) {
        this.breaker = breaker;
        this.style = new TableStyle(width, size, size * 1.3, PADDING);
        this.paper = paper;
        int columns = paper.days().stream().mapToInt(day -> day.parts().size()).sum();
        double names = NAMES * size + 2 * PADDING;
        double[] shares = shares(columns);
        double[] widths = widths(shares, width - names, HOUR * size + 2 * PADDING);
        edges = new double[columns + 2];
        edges[1] = names;
        for (int i = 0; i < columns; i++) {
            edges[i + 2] = edges[i + 1] + widths[i];
        }
        edges[columns + 1] = width;
    }

    /** By their shares, but none narrower than that, where there is room for it. */
    private static double[] widths(double[] shares, double whole, double least) {
        double[] widths = new double[shares.length];
        double room = whole;
        double rest = Arrays.stream(shares).sum();
        int[] narrowest = IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparingDouble(one -> shares[one])).mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < narrowest.length; i++) {
            int one = narrowest[i];
            widths[one] = Math.max(shares[one] / rest * room, Math.min(least, room / (narrowest.length - i)));
            room -= widths[one];
            rest -= shares[one];
        }
        return widths;
    }

    /** Columns in which there is little are narrower, but never less than half as wide as the widest. */
    private double[] shares(int columns) {
        double[] longest = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            longest[i] = paper.rows().stream().mapToInt(row -> row.cells().get(column).stream()
                    .mapToInt(one -> one.mark().length() + one.hours().length() + one.text().length()).sum()).max()
                    .orElse(0);
        }
        double most = Math.max(1, Arrays.stream(longest).max().orElse(1));
        return Arrays.stream(longest).map(one -> Math.max(LEAST, Math.sqrt(one / most))).toArray();
    }

    List<Row> rows() {
        Row heading = heading();
        List<Row> rows = new ArrayList<>(List.of(heading.withNext()));
        for (int i = 0; i < paper.rows().size(); i++) {
            rows.addAll(row(paper.rows().get(i), heading.withNext(), i == paper.rows().size() - 1));
        }
        return rows;
    }

    private Row heading() {
        double line = style.size() + 2 * style.padding() + 2;
        double height = 2 * line;
        List<Mark> marks = new ArrayList<>();
        marks.add(horizontal(0, 0, style.width(), TableStyle.OUTER));
        middle(paper.corner(), FaceRole.HEITI, 0, edges[1], 0, height, marks);
        int column = 1;
        for (WeekPaper.Day day : paper.days()) {
            int last = column + day.parts().size();
            middle(day.heading(), FaceRole.HEITI, edges[column], edges[last], 0, line, marks);
            marks.add(horizontal(edges[column], line, edges[last] - edges[column], TableStyle.INNER));
            for (int part = 0; part < day.parts().size(); part++) {
                double left = edges[column + part];
                middle(day.parts().get(part), FaceRole.HEITI, left, edges[column + part + 1], line, line, marks);
                if (part > 0) {
                    marks.add(Mark.Rule.vertical(left, line, line, TableStyle.INNER, Ink.BLACK));
                }
            }
            marks.add(Mark.Rule.vertical(edges[column], 0, height, TableStyle.OUTER, Ink.BLACK));
            column = last;
        }
        marks.add(Mark.Rule.vertical(0, 0, height, TableStyle.OUTER, Ink.BLACK));
        marks.add(Mark.Rule.vertical(style.width(), 0, height, TableStyle.OUTER, Ink.BLACK));
        marks.add(horizontal(0, height, style.width(), TableStyle.OUTER));
        return new Row(height, height, marks, Keeping.FREE);
    }

    /** One person as strips of one line each, kept together. */
    private List<Row> row(WeekPaper.Row row, Row heading, boolean end) {
        List<TextLine> names = new ArrayList<>(
                style.lines(row.name(), FaceRole.HEITI, Alignment.CENTRE, edges[1], breaker));
        names.addAll(style.lines(row.post(), FaceRole.FANGSONG, Alignment.CENTRE, edges[1], breaker));
        List<List<TextLine>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(row.cells().get(i), edges[i + 2] - edges[i + 1]));
        }
        int strips = Math.max(names.size(), cells.stream().mapToInt(List::size).max().orElse(0));
        List<Row> rows = new ArrayList<>();
        for (int strip = 0; strip < strips; strip++) {
            boolean last = strip == strips - 1;
            double top = strip == 0 ? style.padding() : 0;
            double height = top + (last ? style.size() + style.padding() : style.pitch());
            List<Mark> marks = new ArrayList<>();
            put(names, strip - (strips - names.size()) / 2, 0, top, marks);
            for (int i = 0; i < cells.size(); i++) {
                put(cells.get(i), strip, edges[i + 1], top, marks);
            }
            verticals(height, marks);
            if (last) {
                marks.add(horizontal(0, height, style.width(), end ? TableStyle.OUTER : TableStyle.INNER));
            }
            Running running = new Running(List.of(heading),
                    List.of(horizontal(0, height, style.width(), TableStyle.OUTER)));
            rows.add(new Row(height, height, marks, last ? Keeping.FREE : Keeping.WITH_NEXT, running));
        }
        return rows;
    }

    private List<TextLine> cell(List<WeekPaper.Entry> entries, double width) {
        List<TextLine> lines = new ArrayList<>();
        for (WeekPaper.Entry entry : entries) {
            Ink ink = entry.mark().isEmpty() ? Ink.BLACK : Ink.RED;
            List<Span> spans = new ArrayList<>();
            if (!entry.mark().isEmpty()) {
                spans.add(new Span(entry.mark() + ' ', ink(FaceRole.HEITI, ink), true));
            }
            if (!entry.hours().isEmpty()) {
                spans.add(new Span(entry.hours() + ' ', ink(FaceRole.HEITI, ink)));
            }
            spans.add(new Span(entry.text(), ink(FaceRole.FANGSONG, ink)));
            lines.addAll(breaker.set(new Paragraph(spans, 0, 0, Alignment.LEFT), width - 2 * style.padding()));
        }
        return lines;
    }

    private Style ink(FaceRole role, Ink ink) {
        return new Style(role, style.size(), style.size(), 1, ink);
    }

    private void put(List<TextLine> lines, int at, double left, double top, List<Mark> marks) {
        if (at >= 0 && at < lines.size()) {
            marks.add(Mark.Text.hanging(lines.get(at), left + style.padding(), top, style.size()));
        }
    }

    private void middle(String text, FaceRole role, double left, double right, double top, double height,
            List<Mark> marks) {
        List<TextLine> lines = style.lines(text, role, Alignment.CENTRE, right - left, breaker);
        double y = top + (height - lines.size() * style.pitch() + style.pitch() - style.size()) / 2;
        for (TextLine line : lines) {
            marks.add(Mark.Text.hanging(line, left + style.padding(), y, style.size()));
            y += style.pitch();
        }
    }

    /** Days are parted by stronger rules than parts of days. */
    private void verticals(double height, List<Mark> marks) {
        marks.add(Mark.Rule.vertical(0, 0, height, TableStyle.OUTER, Ink.BLACK));
        int column = 1;
        for (WeekPaper.Day day : paper.days()) {
            for (int part = 0; part < day.parts().size(); part++) {
                marks.add(Mark.Rule.vertical(edges[column++], 0, height,
                        part == 0 ? TableStyle.OUTER : TableStyle.INNER, Ink.BLACK));
            }
        }
        marks.add(Mark.Rule.vertical(style.width(), 0, height, TableStyle.OUTER, Ink.BLACK));
    }

    private static Mark horizontal(double x, double y, double length, double thickness) {
        return Mark.Rule.horizontal(x, y, length, thickness, Ink.BLACK);
    }
}
