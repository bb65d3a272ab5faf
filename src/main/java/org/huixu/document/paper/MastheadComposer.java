package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Outlines;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.TextLine;

/** The head of the first page: markings, the red mark, number, office and date, red rule (GB/T 9704-2012, 7.2, 10.3). */
final class MastheadComposer {
    /** Red rule below the line of office and date, in mm. */
    private static final double RULE_GAP = 4;
    /** Thickness of the red rule, in mm. */
    private static final double RULE = 0.7;

    private final Grid grid;
    private final LineBreaker breaker;
    private final Outlines outlines;

    MastheadComposer(Grid grid, LineBreaker breaker, Outlines outlines) {
        this.grid = grid;
        this.breaker = breaker;
        this.outlines = outlines;
    }

    /**
     * A composed head.
     *
     * @param marks  relative to the top left corner of the type area
     * @param height height it takes, in whole lines, in pt
     */
    record Head(List<Mark> marks, double height) {
    }

    Head compose(Masthead masthead, boolean draft) {
        List<Mark> marks = new ArrayList<>();
        corner(masthead.markings(), marks);
        RedMark mark = RedMark.of(masthead.mark(), grid, breaker, outlines);
        marks.add(new Mark.Text(mark.line(), 0, mark.baseline()));
        int row = mark.rowBelow(grid);
        Optional<String> number = Printed.number(masthead, draft);
        if (number.isPresent()) {
            marks.add(body(number.get(), FaceRole.FANGSONG, row, Alignment.CENTRE, 0));
            row++;
        }
        String date = Printed.date(masthead.date());
        marks.add(body(masthead.office(), FaceRole.FANGSONG, row, Alignment.LEFT, grid.cell()));
        marks.add(body(date, FaceRole.FANGSONG, row, Alignment.RIGHT, grid.cell()));
        double rule = grid.line(row) + Grid.BODY_SIZE + Grid.mm(RULE_GAP);
        marks.add(Mark.Rule.horizontal(0, rule, grid.areaWidth(), Grid.mm(RULE), Ink.RED));
        int lines = (int) Math.ceil((rule + grid.pitch() / 4) / grid.pitch());
        return new Head(marks, grid.line(lines));
    }

    private void corner(Markings markings, List<Mark> marks) {
        int row = 0;
        for (Printed.Corner line : Printed.corner(markings)) {
            marks.add(body(line.text(), line.face(), row++, Alignment.LEFT, 0));
        }
    }

    /** One line of the grid. */
    private Mark body(String text, FaceRole role, int row, Alignment alignment, double inset) {
        Paragraph paragraph = Paragraph.of(text, grid.body(role), alignment);
        TextLine line = breaker.set(paragraph, grid.areaWidth() - 2 * inset).getFirst();
        return Mark.Text.hanging(line, inset, grid.line(row), Grid.BODY_SIZE);
    }
}
