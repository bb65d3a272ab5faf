package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.FormPaper;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.TextLine;

/** Forms: lines of labelled fields and boxes to sign in, framed together. */
final class FormRows {
    /** Width of the column of labels in characters. */
    private static final double LABEL = 5.5;

    private final LineBreaker breaker;
    private final TableStyle style;

    FormRows(LineBreaker breaker, TableStyle style) {
        this.breaker = breaker;
        this.style = style;
    }

    List<Row> of(List<FormPaper.Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            boolean last = i == lines.size() - 1;
            Row row = switch (lines.get(i)) {
                case FormPaper.Fields fields -> fields(fields);
                case FormPaper.Signature signature -> signatures(List.of(signature));
                case FormPaper.Signatures signatures -> signatures(signatures.boxes());
            };
            List<Mark> marks = new ArrayList<>(row.marks());
            if (first) {
                marks.add(horizontal(0, TableStyle.OUTER));
            }
            marks.add(horizontal(row.height(), last ? TableStyle.OUTER : TableStyle.INNER));
            marks.add(vertical(0, row.height(), TableStyle.OUTER));
            marks.add(vertical(style.width(), row.height(), TableStyle.OUTER));
            Row top = new Row(0, 0, List.of(horizontal(0, TableStyle.OUTER)), Keeping.FREE);
            Row.Running running =
                    new Row.Running(List.of(top), List.of(horizontal(row.height(), TableStyle.OUTER)));
            rows.add(new Row(row.height(), row.depth(), marks, row.keeping(), running));
        }
        return rows;
    }

    private Row fields(FormPaper.Fields line) {
        double shares = line.fields().stream().mapToDouble(FormPaper.Field::share).sum();
        double height = Grid.mm(line.heightMm());
        double labelWidth = LABEL * style.size();
        List<List<TextLine>> labels = new ArrayList<>();
        List<List<TextLine>> texts = new ArrayList<>();
        for (FormPaper.Field field : line.fields()) {
            double width = field.share() / shares * style.width();
            labels.add(lines(field.label(), FaceRole.HEITI, Alignment.CENTRE, labelWidth));
            texts.add(lines(field.text(), FaceRole.FANGSONG, Alignment.LEFT, width - labelWidth));
            height = Math.max(height, Math.max(height(labels.getLast()), height(texts.getLast())));
        }
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (i > 0) {
                marks.add(vertical(x, height, TableStyle.INNER));
            }
            place(labels.get(i), x, height, marks);
            marks.add(vertical(x + labelWidth, height, TableStyle.INNER));
            place(texts.get(i), x + labelWidth, height, marks);
            x += line.fields().get(i).share() / shares * style.width();
        }
        return new Row(height, height, marks, Keeping.FREE);
    }

    /** A box with the lines of its texts set. */
    private record Box(List<TextLine> label, List<TextLine> opinion, List<TextLine> foot) {
    }

    /** Boxes of equal width. The opinion stands at the top of its box, signature and date at the foot. */
    private Row signatures(List<FormPaper.Signature> boxes) {
        double labelWidth = LABEL * style.size();
        double boxWidth = style.width() / boxes.size();
        double width = boxWidth - labelWidth;
        List<Box> set = new ArrayList<>();
        double height = 0;
        for (FormPaper.Signature box : boxes) {
            String unsigned = Words.text(boxes.size() > 1 ? "paper.form.signature.narrow" : "paper.form.signature");
            Box one = new Box(lines(box.label(), FaceRole.HEITI, Alignment.CENTRE, labelWidth),
                    lines(box.opinion(), FaceRole.FANGSONG, Alignment.LEFT, width),
                    lines(box.signed().isEmpty() ? unsigned : box.signed(), FaceRole.FANGSONG, Alignment.RIGHT, width));
            set.add(one);
            height = Math.max(height, Math.max(Math.max(Grid.mm(box.heightMm()), height(one.label())),
                    height(one.opinion()) + height(one.foot())));
        }
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (Box one : set) {
            if (x > 0) {
                marks.add(vertical(x, height, TableStyle.INNER));
            }
            place(one.label(), x, height, marks);
            marks.add(vertical(x + labelWidth, height, TableStyle.INNER));
            place(one.opinion(), x + labelWidth, height(one.opinion()), marks);
            place(one.foot(), x + labelWidth, 2 * height - height(one.foot()), marks);
            x += boxWidth;
        }
        return new Row(height, height, marks, Keeping.FREE);
    }

    private List<TextLine> lines(String text, FaceRole face, Alignment alignment, double width) {
        return style.lines(text, face, alignment, width, breaker);
    }

    private double height(List<TextLine> lines) {
        return lines.isEmpty() ? 0 : (lines.size() - 1) * style.pitch() + style.size() + 2 * style.padding();
    }

    /** Centres lines between 0 and a height. */
    private void place(List<TextLine> lines, double left, double height, List<Mark> marks) {
        double top = (height - height(lines)) / 2 + style.padding();
        for (TextLine line : lines) {
            marks.add(Mark.Text.hanging(line, left + style.padding(), top, style.size()));
            top += style.pitch();
        }
    }

    private Mark horizontal(double y, double thickness) {
        return Mark.Rule.horizontal(0, y, style.width(), thickness, Ink.BLACK);
    }

    private static Mark vertical(double x, double height, double thickness) {
        return Mark.Rule.vertical(x, 0, height, thickness, Ink.BLACK);
    }
}
