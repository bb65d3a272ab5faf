package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.NameColumns;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Makes rows of paragraphs and labelled lists on the grid. */
final class Setter {
    private final Grid grid;
    private final LineBreaker breaker;
    private final NameColumns columns;

    Setter(Grid grid, LineBreaker breaker, NameColumns columns) {
        this.grid = grid;
        this.breaker = breaker;
        this.columns = columns;
    }

    Grid grid() {
        return grid;
    }

    /** A blank line. */
    Row blank() {
        return Row.blank(grid.pitch());
    }

    /** A paragraph of body text, its first line indented by two characters. */
    List<Row> paragraph(List<Span> spans) {
        return paragraph(new Paragraph(spans, 2 * grid.cell(), 0, Alignment.JUSTIFIED));
    }

    /** A paragraph as wide as the type area. */
    List<Row> paragraph(Paragraph paragraph) {
        return breaker.set(paragraph, grid.areaWidth()).stream().map(line -> row(List.of(line))).toList();
    }

    /** A heading; its lines stay together and with the row after them. */
    List<Row> heading(List<Span> spans) {
        return paragraph(spans).stream().map(Row::withNext).toList();
    }

    /** A label, indented by two characters, and a text whose lines align with the first character after the colon. */
    List<Row> labelled(String label, FaceRole labelFace, List<Span> text, Alignment alignment) {
        TextLine head = label(label, labelFace);
        double hang = head.end();
        return beside(head, breaker.set(new Paragraph(text, hang, hang, alignment), grid.areaWidth()));
    }

    /** A label, indented by two characters, and names in columns after it. */
    List<Row> names(String label, List<String> names) {
        TextLine head = label(label, FaceRole.HEITI);
        List<Row> rows = new ArrayList<>();
        for (List<TextLine> line : columns.set(names, head.end(), grid.areaWidth())) {
            List<Mark> marks = new ArrayList<>();
            if (rows.isEmpty()) {
                marks.add(Mark.Text.hanging(head, 0, 0, Grid.BODY_SIZE));
            }
            line.forEach(name -> marks.add(Mark.Text.hanging(name, 0, 0, Grid.BODY_SIZE).asWord()));
            rows.add(new Row(grid.pitch(), Grid.BODY_SIZE, marks, Keeping.FREE));
        }
        return rows;
    }

    /** A label and a list; several entries are numbered and each wraps below its own first character. */
    List<Row> numbered(String label, List<String> entries) {
        Style style = grid.body(FaceRole.FANGSONG);
        if (entries.size() == 1) {
            return labelled(label, FaceRole.FANGSONG, List.of(new Span(entries.getFirst().strip(), style)),
                    Alignment.JUSTIFIED);
        }
        TextLine head = label(label, FaceRole.FANGSONG);
        double numberWidth = breaker.width(List.of(new Span(entries.size() + ". ", style)));
        double hang = head.end() + numberWidth;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Span number = new Span(i + 1 + ".", style, true);
            double indent = hang - numberWidth;
            TextLine numeral = breaker.set(new Paragraph(List.of(number), indent, indent, Alignment.LEFT),
                    grid.areaWidth()).getFirst();
            Paragraph entry = new Paragraph(List.of(new Span(entries.get(i).strip(), style)), hang, hang,
                    Alignment.JUSTIFIED);
            List<Row> lines = beside(numeral, breaker.set(entry, grid.areaWidth()));
            if (i == 0) {
                List<Mark> marks = new ArrayList<>(row(List.of(head)).marks());
                marks.addAll(lines.getFirst().marks());
                Row first = lines.getFirst();
                rows.add(new Row(first.height(), first.depth(), marks, first.keeping()));
                lines = lines.subList(1, lines.size());
            }
            rows.addAll(lines);
        }
        return rows;
    }

    /** One row of the grid with several lines of text side by side. */
    Row row(List<TextLine> lines) {
        List<Mark> marks = new ArrayList<>();
        lines.forEach(line -> marks.add(Mark.Text.hanging(line, 0, 0, Grid.BODY_SIZE)));
        return new Row(grid.pitch(), Grid.BODY_SIZE, marks, Keeping.FREE);
    }

    private TextLine label(String label, FaceRole face) {
        double indent = 2 * grid.cell();
        Span span = new Span(Printed.label(label), grid.body(face), true);
        return breaker.set(new Paragraph(List.of(span), indent, indent, Alignment.LEFT), grid.areaWidth()).getFirst();
    }

    private List<Row> beside(TextLine head, List<TextLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (TextLine line : lines) {
            rows.add(row(rows.isEmpty() ? List.of(head, line) : List.of(line)));
        }
        return rows;
    }
}
