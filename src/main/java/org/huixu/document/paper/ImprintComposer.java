package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.Imprint;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** The imprint at the foot of the last page (GB/T 9704-2012, clause 7.4). */
final class ImprintComposer {
    /** Thickness of the first and the last rule, in mm. */
    private static final double THICK = 0.35;
    /** Thickness of the rules between, in mm. */
    private static final double THIN = 0.25;
    /** Distance from line to line, in pt. */
    private static final double PITCH = 22;
    /** Room between rule and text, in pt. */
    private static final double PADDING = 5;

    private final Grid grid;
    private final LineBreaker breaker;
    private final Style style;

    ImprintComposer(Grid grid, LineBreaker breaker) {
        this.grid = grid;
        this.breaker = breaker;
        this.style = grid.small(FaceRole.FANGSONG);
    }

    /**
     * A composed imprint.
     *
     * @param marks  relative to its top left corner
     * @param height from the first to the last rule, in pt
     */
    record Foot(List<Mark> marks, double height) {
    }

    Foot compose(Imprint imprint) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        marks.add(rule(y, THICK));
        if (!imprint.distribution().isEmpty()) {
            y += PADDING;
            for (Imprint.Distribution distribution : imprint.distribution()) {
                y = distribution(distribution, y, marks);
            }
            y += PADDING - (PITCH - style.size());
            marks.add(rule(y, THIN));
        }
        y += PADDING;
        marks.add(text(imprint.office(), Alignment.LEFT, y));
        marks.add(text(Printed.printed(imprint), Alignment.RIGHT, y));
        y += style.size() + PADDING;
        Optional<String> copies = Printed.copies(imprint);
        if (copies.isPresent()) {
            marks.add(rule(y, THIN));
            y += PADDING;
            marks.add(text(copies.get(), Alignment.RIGHT, y));
            y += style.size() + PADDING;
        }
        marks.add(rule(y, THICK));
        return new Foot(marks, y);
    }

    /** Label and recipients; further lines start below the first character after the colon. */
    private double distribution(Imprint.Distribution distribution, double top, List<Mark> marks) {
        double measure = grid.areaWidth() - style.size();
        double indent = style.size();
        Span label = new Span(Printed.label(distribution.label()), style, true);
        double hang = indent + breaker.width(List.of(label));
        Span names = new Span(Printed.recipients(distribution), style);
        Paragraph paragraph = new Paragraph(List.of(label, names), indent, hang, Alignment.JUSTIFIED);
        double y = top;
        for (TextLine line : breaker.set(paragraph, measure)) {
            marks.add(Mark.Text.hanging(line, 0, y, style.size()));
            y += PITCH;
        }
        return y;
    }

    private Mark text(String text, Alignment alignment, double top) {
        double inset = style.size();
        TextLine line = breaker.set(Paragraph.of(text, style, alignment), grid.areaWidth() - 2 * inset).getFirst();
        return Mark.Text.hanging(line, inset, top, style.size());
    }

    private Mark rule(double y, double thickness) {
        return Mark.Rule.horizontal(0, y, grid.areaWidth(), Grid.mm(thickness), Ink.BLACK);
    }
}
