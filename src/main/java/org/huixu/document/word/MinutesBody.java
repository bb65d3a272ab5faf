package org.huixu.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huixu.application.document.Imprint;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.PrintSettings;
import org.huixu.application.document.PrintSettings.LinePitch;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.Grid;
import org.huixu.document.paper.KeptRows;
import org.huixu.document.paper.MinutesComposer;
import org.huixu.document.paper.Printed;
import org.huixu.document.paper.RedMark;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;

/** Writes minutes as word processors set them: 22 lines of 28.95 pt (GB/T 9704-2012, clause 10.3). */
final class MinutesBody {
    /** Where word processors put the baseline of a line of a fixed height, as a part of it. */
    private static final double BASELINE = 0.8;
    /** Height of the line of the mark, as a multiple of its size. */
    private static final double MARK_LINE = 1.2;
    /** Red rule below the line of office and date, in mm, and its thickness, in pt. */
    private static final double RULE_GAP = 4;
    private static final double RULE = 2;
    /** Distance from line to line in the imprint, in pt, and room below its words. */
    private static final double IMPRINT_PITCH = 22;
    private static final double IMPRINT_BELOW = 2;

    private final FontLibrary library;
    private final Grid grid = Grid.wordLike();
    private final LineBreaker breaker;
    private final WordText text;

    MinutesBody(WordText text, FontLibrary library) {
        this.text = text;
        this.library = library;
        this.breaker = new LineBreaker(library);
    }

    void write(MinutesPaper paper) {
        head(paper.masthead(), paper.settings().draft());
        BodyText body = new BodyText(text, grid, library, 0);
        body.parts(paper.text().parts());
        body.attachments(paper.text().attachments());
        body.roll(paper.roll());
        paper.imprint().ifPresent(imprint -> imprint(imprint, pagesOfImprint(paper)));
    }

    /** How many pages are begun for the imprint: none where it fits below the text. */
    private int pagesOfImprint(MinutesPaper paper) {
        PrintSettings settings = paper.settings();
        MinutesPaper same = new MinutesPaper(paper.masthead(), paper.text(), paper.roll(), paper.imprint(),
                new PrintSettings(LinePitch.WORD_LIKE, settings.imprintOnEvenPage(), settings.draft()),
                paper.properties());
        return new MinutesComposer(library, library).compose(same, new KeptRows()).own();
    }

    private void head(Masthead masthead, boolean draft) {
        int row = corner(masthead.markings());
        RedMark mark = RedMark.of(masthead.mark(), grid, breaker, library);
        double height = MARK_LINE * mark.style().size();
        double before = mark.baseline() - grid.line(row) - BASELINE * height;
        row = mark.rowBelow(grid);
        double after = grid.line(row) - mark.baseline() - (1 - BASELINE) * height;
        text.paragraph(Stance.line(height).spaced(before, after).aligned(Alignment.CENTRE), masthead.mark(),
                fitting(masthead.mark(), mark.style()));
        Style body = grid.body(FaceRole.FANGSONG);
        Optional<String> number = Printed.number(masthead, draft);
        number.ifPresent(words -> text.paragraph(Stance.of("").aligned(Alignment.CENTRE), words, body));
        double belowText = (1 - BASELINE) * grid.pitch() - (1 - Mark.BASELINE) * Grid.BODY_SIZE;
        double below = Math.round(Grid.mm(RULE_GAP) - belowText);
        text.begin(Stance.of("").tab("left", grid.cell()).tab("right", grid.areaWidth() - grid.cell()).ruled(below)
                .spaced(0, grid.pitch() - below - RULE).aligned(Alignment.LEFT));
        text.tab(body).run(masthead.office(), body).tab(body).run(Printed.date(masthead.date()), body).end();
    }

    /** Sizes are counted in halves of a point: what fills the line is set a little smaller, so that it is not broken. */
    private Style fitting(String mark, Style style) {
        double room = grid.areaWidth() - breaker.width(List.of(new Span(mark, style)));
        return room > 1 ? style
                : new Style(style.role(), style.size() - 0.5, style.cell() - 0.5, style.scale(), style.ink());
    }

    private int corner(Markings markings) {
        List<Printed.Corner> lines = Printed.corner(markings);
        lines.forEach(line -> text.paragraph(Stance.of("").aligned(Alignment.LEFT), line.text(),
                grid.body(line.face())));
        return lines.size();
    }

    private void imprint(Imprint imprint, int pages) {
        for (int page = 0; page < pages; page++) {
            text.nothing(true);
        }
        Style small = grid.small(FaceRole.FANGSONG);
        double inset = small.size();
        List<Consumer<WordText>> rows = new ArrayList<>();
        if (!imprint.distribution().isEmpty()) {
            rows.add(cell -> imprint.distribution().forEach(one -> {
                String label = Printed.label(one.label());
                double hang = breaker.width(List.of(new Span(label, small)));
                cell.begin(line().indented(inset, inset + hang, inset).aligned(Alignment.JUSTIFIED)).run(label, small)
                        .run(Printed.recipients(one), small).end();
            }));
        }
        rows.add(cell -> cell
                .begin(line().indented(inset, inset, inset).tab("right", grid.areaWidth() - inset)
                        .aligned(Alignment.LEFT))
                .run(imprint.office(), small)
                .tab(small).run(Printed.printed(imprint), small).end());
        Printed.copies(imprint).ifPresent(
                copies -> rows.add(cell -> cell.paragraph(line().indented(inset, inset, inset).aligned(Alignment.RIGHT),
                        copies, small)));
        new WordTable(text, breaker).foot(grid, IMPRINT_BELOW, rows);
        text.nothing(false);
    }

    private static Stance line() {
        return Stance.line(IMPRINT_PITCH);
    }
}
