package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.SeatPlan;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** A plan of boxes with names, as large as there is room for; names stand upright where boxes are narrow. */
final class PlanRows {

    /** Largest box. */
    private static final double WIDEST = Grid.mm(30);
    private static final double HIGHEST = Grid.mm(17);
    /** A box narrower than this has its name upright. */
    private static final double NARROW = Grid.mm(16);
    private static final double LARGEST = 16;
    private static final double SMALLEST = 6;
    /** Room between two places, as a fraction of a box. */
    private static final double ROOM = 0.08;
    private static final double SEAT_RULE = 0.6;
    private static final double TABLE_RULE = 1.2;

    private final LineBreaker breaker;
    private final double width;

    PlanRows(LineBreaker breaker, double width) {
        this.breaker = breaker;
        this.width = width;
    }

    /** One row that holds the drawing, in the middle of the width. */
    Row of(SeatPlan plan, double height) {
        double across = Math.min(WIDEST, width / plan.size().width());
        double down = Math.min(across < NARROW ? Double.MAX_VALUE : HIGHEST, height / plan.size().height());
        if (across < NARROW) {
            down = Math.min(down, Math.max(HIGHEST, across * 2.2));
        }
        double left = (width - across * plan.size().width()) / 2;
        List<Mark> marks = new ArrayList<>();
        for (SeatPlan.Box box : plan.boxes()) {
            double room = box.kind() == SeatPlan.Kind.SEAT ? ROOM : 0;
            double x = left + (box.left() + room / 2) * across;
            double y = (box.top() + room / 2) * down;
            double boxWidth = (box.width() - room) * across;
            double boxHeight = (box.height() - room) * down;
            frame(x, y, boxWidth, boxHeight, box.kind() == SeatPlan.Kind.SEAT ? SEAT_RULE : TABLE_RULE, marks);
            if (!box.words().isBlank()) {
                words(box.words(), x, y, boxWidth, boxHeight, marks);
            }
        }
        double total = plan.size().height() * down;
        return new Row(total, total, marks, Keeping.FREE);
    }

    private static void frame(double x, double y, double boxWidth, double boxHeight, double rule, List<Mark> marks) {
        marks.add(Mark.Rule.horizontal(x, y, boxWidth, rule, Ink.BLACK));
        marks.add(Mark.Rule.horizontal(x, y + boxHeight, boxWidth, rule, Ink.BLACK));
        marks.add(Mark.Rule.vertical(x, y, boxHeight, rule, Ink.BLACK));
        marks.add(Mark.Rule.vertical(x + boxWidth, y, boxHeight, rule, Ink.BLACK));
    }

    private void words(String words, double x, double y, double boxWidth, double boxHeight, List<Mark> marks) {
        int count = words.codePointCount(0, words.length());
        if (boxWidth >= NARROW || boxWidth >= boxHeight) {
            double size =
                    Math.clamp(boxWidth * 0.92 / Math.max(3, count), SMALLEST, Math.min(LARGEST, boxHeight * 0.7));
            marks.add(Mark.Text.hanging(line(words, size, boxWidth), x, y + (boxHeight - size) / 2, size).asWord());
            return;
        }
        double size = Math.clamp(boxHeight * 0.88 / Math.max(3, count) / 1.1, SMALLEST,
                Math.min(LARGEST, boxWidth * 0.7));
        double step = size * 1.1;
        double top = y + (boxHeight - step * count) / 2;
        for (int character : words.codePoints().toArray()) {
            marks.add(Mark.Text.hanging(line(Character.toString(character), size, boxWidth), x, top, size));
            top += step;
        }
    }

    private TextLine line(String words, double size, double measure) {
        return breaker.set(new Paragraph(List.of(new Span(words, Style.solid(FaceRole.HEITI, size), true)), 0, 0,
                Alignment.CENTRE), measure).getFirst();
    }
}
