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
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** The head of the first page: markings, the red mark, number, office and date, red rule (GB/T 9704-2012, 7.2, 10.3). */
final class MastheadComposer {
    /** Ink of the mark below the top of the type area, in mm. */
    private static final double MARK_TOP = 35;
    /** Widest character of the mark, in mm. */
    private static final double WIDEST = 15;
    /** Characters of the mark below this size, in pt, are set narrow instead of small. */
    private static final double SMALLEST = 30;
    /** Narrowest proportion of the characters of the mark. */
    private static final double NARROWEST = 0.7;
    /** Red rule below the line of office and date, in mm. */
    private static final double RULE_GAP = 4;
    /** Thickness of the red rule, in mm. */
    private static final double RULE = 0.7;
    private static final String STAR = "★";

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
        double markBottom = mark(masthead.mark(), marks);
        int row = (int) Math.ceil(markBottom / grid.pitch()) + 1;
        Optional<String> number = masthead.number()
                .or(() -> draft ? Optional.of(Words.text("paper.draft.number")) : Optional.empty());
        if (number.isPresent()) {
            marks.add(body(number.get(), FaceRole.FANGSONG, row, Alignment.CENTRE, 0));
            row++;
        }
        String date = masthead.date().map(Words::date).orElseGet(() -> Words.text("paper.draft.date"));
        marks.add(body(masthead.office(), FaceRole.FANGSONG, row, Alignment.LEFT, grid.cell()));
        marks.add(body(date, FaceRole.FANGSONG, row, Alignment.RIGHT, grid.cell()));
        double rule = grid.line(row) + Grid.BODY_SIZE + Grid.mm(RULE_GAP);
        marks.add(Mark.Rule.horizontal(0, rule, grid.areaWidth(), Grid.mm(RULE), Ink.RED));
        int lines = (int) Math.ceil((rule + grid.pitch() / 4) / grid.pitch());
        return new Head(marks, grid.line(lines));
    }

    private void corner(Markings markings, List<Mark> marks) {
        int row = 0;
        if (markings.copyNumber().isPresent()) {
            marks.add(body(markings.copyNumber().get(), FaceRole.FANGSONG, row++, Alignment.LEFT, 0));
        }
        if (markings.secrecy().isPresent()) {
            String secrecy = markings.secrecy().get() + markings.secrecyPeriod().map(STAR::concat).orElse("");
            marks.add(body(secrecy, FaceRole.HEITI, row++, Alignment.LEFT, 0));
        }
        if (markings.urgency().isPresent()) {
            marks.add(body(markings.urgency().get(), FaceRole.HEITI, row, Alignment.LEFT, 0));
        }
    }

    /** One line of the grid. */
    private Mark body(String text, FaceRole role, int row, Alignment alignment, double inset) {
        Paragraph paragraph = Paragraph.of(text, grid.body(role), alignment);
        TextLine line = breaker.set(paragraph, grid.areaWidth() - 2 * inset).getFirst();
        return Mark.Text.hanging(line, inset, grid.line(row), Grid.BODY_SIZE);
    }

    /** Sets the mark as large as one line allows and returns its lower edge. */
    private double mark(String text, List<Mark> marks) {
        double ems = breaker.width(List.of(new Span(text, Style.solid(FaceRole.XIAOBIAOSONG, 1))));
        double wide = Math.min(Grid.mm(WIDEST), grid.areaWidth() / Math.max(ems, 1));
        double size = Math.max(wide, Math.min(SMALLEST, wide / NARROWEST));
        Style style = new Style(FaceRole.XIAOBIAOSONG, size, wide, wide / size, Ink.RED);
        TextLine line = breaker.set(Paragraph.of(text, style, Alignment.CENTRE), grid.areaWidth()).getFirst();
        double top = line.glyphs().stream().mapToDouble(g -> outlines.top(g.style().role(), g.codePoint())).max()
                .orElse(Mark.BASELINE);
        double baseline = Grid.mm(MARK_TOP) + top * size;
        marks.add(new Mark.Text(line, 0, baseline));
        return baseline + (1 - Mark.BASELINE) * size;
    }
}
