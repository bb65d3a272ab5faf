package org.huixu.document.paper;

import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** What every page carries outside its type area. Marks are relative to the top left corner of the type area. */
final class Furniture {
    /** Dash of the page number below the type area, in mm (GB/T 9704-2012, clause 7.5). */
    private static final double NUMBER_DROP = 7;
    /** Height of the dash above the baseline, as a fraction of its size. */
    private static final double DASH = 0.38;
    /** Size of running heads and "page x of y", in pt. */
    private static final double RUNNING_SIZE = 10.5;
    /** Size of the words that mark a draft, in pt. */
    private static final double DRAFT_SIZE = 14;
    /** Running head above the type area, in mm. */
    private static final double HEAD_RISE = 7;

    private final Grid grid;
    private final LineBreaker breaker;

    Furniture(Grid grid, LineBreaker breaker) {
        this.grid = grid;
        this.breaker = breaker;
    }

    /** A number between dashes: odd pages at the right, even pages at the left, one character from the edge. */
    Mark number(int page) {
        Style style = grid.small(FaceRole.SONGTI);
        Alignment alignment = page % 2 == 1 ? Alignment.RIGHT : Alignment.LEFT;
        double inset = style.size();
        TextLine line = breaker.set(Paragraph.of("— " + page + " —", style, alignment), grid.areaWidth() - 2 * inset)
                .getFirst();
        return new Mark.Text(line, inset, grid.areaHeight() + Grid.mm(NUMBER_DROP) + DASH * style.size());
    }

    /** Page x of y, centred below the type area. */
    Mark pageOf(int page, int pages) {
        String text = Printed.pageOf(Integer.toString(page), Integer.toString(pages));
        return running(text, Alignment.CENTRE, grid.areaHeight() + Grid.mm(NUMBER_DROP));
    }

    /** A line above the type area. */
    Mark head(String text) {
        return running(text, Alignment.RIGHT, -Grid.mm(HEAD_RISE));
    }

    /** Says above the type area that the paper is a draft. */
    Mark draft() {
        return running(Printed.draft(), Alignment.RIGHT, -Grid.mm(HEAD_RISE) - DRAFT_SIZE,
                Style.solid(FaceRole.HEITI, DRAFT_SIZE));
    }

    private Mark running(String text, Alignment alignment, double top) {
        return running(text, alignment, top, Style.solid(FaceRole.SONGTI, RUNNING_SIZE));
    }

    private Mark running(String text, Alignment alignment, double top, Style style) {
        TextLine line = breaker.set(Paragraph.of(text, style, alignment), grid.areaWidth()).getFirst();
        return Mark.Text.hanging(line, 0, top, style.size());
    }
}
