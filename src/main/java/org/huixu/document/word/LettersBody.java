package org.huixu.document.word;

import java.util.List;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.LetterPaper.Letter;
import org.huixu.application.document.LetterPaper.Slip;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.Grid;
import org.huixu.document.paper.LetterComposer;
import org.huixu.document.paper.Printed;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;

/** Writes letters, each as a section of its own, its slip at the foot of its last page. */
final class LettersBody {
    private static final double TITLE_SIZE = 22;
    private static final double SLIP_SIZE = 12;
    private static final double CUT_SIZE = 9;
    private static final Style SMALL = Style.solid(FaceRole.FANGSONG, SLIP_SIZE);

    private final Grid grid = Grid.letter();
    private final FontLibrary library;
    private final LineBreaker breaker;
    private final LetterComposer composer;
    private final WordText text;

    LettersBody(WordText text, FontLibrary library) {
        this.text = text;
        this.library = library;
        this.breaker = new LineBreaker(library);
        this.composer = new LetterComposer(library);
    }

    void write(LetterPaper paper) {
        List<Letter> letters = paper.letters();
        for (int i = 0; i < letters.size(); i++) {
            LetterComposer.Fit fit = composer.fit(letters.get(i));
            letter(letters.get(i), fit);
            WordSection section = DocxPapers.letterSection(grid.pitch() * fit.closing(), fit.pages());
            text.nothing(false);
            if (i + 1 < letters.size()) {
                text.lastOf(section);
            } else {
                section.write(text.xml());
            }
        }
    }

    private void letter(Letter letter, LetterComposer.Fit fit) {
        double pitch = grid.pitch() * fit.closing();
        Style body = grid.body(FaceRole.FANGSONG);
        text.paragraph(Stance.line(1.5 * TITLE_SIZE * fit.closing()).spaced(0, pitch / 2).withNext()
                .aligned(Alignment.CENTRE), letter.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE));
        text.paragraph(Stance.of("").exactly(pitch).withNext().aligned(Alignment.LEFT), letter.salutation(), body);
        new BodyText(text, grid, library, pitch).parts(letter.body());
        signature(letter.signature(), pitch);
        letter.slip().ifPresent(slip -> {
            if (fit.slipAlone()) {
                text.nothing(true);
            }
            new WordTable(text, breaker).foot(grid, _ -> aboveSlip(slip), slip.table(), SLIP_SIZE, _ -> notes(slip));
        });
    }

    /** The lines are centred on each other, the longest ends two characters from the right edge. */
    private void signature(List<String> lines, double pitch) {
        Style body = grid.body(FaceRole.FANGSONG);
        double widest = lines.stream().mapToDouble(line -> breaker.width(List.of(new Span(line, body)))).max()
                .orElse(0) + grid.cell();
        double left = grid.areaWidth() - 2 * grid.cell() - widest;
        for (int i = 0; i < lines.size(); i++) {
            Stance stance = Stance.of("").exactly(pitch).spaced(i == 0 ? pitch : 0, 0)
                    .indented(left, left, 2 * grid.cell()).aligned(Alignment.CENTRE);
            text.paragraph(i + 1 < lines.size() ? stance.withNext() : stance, lines.get(i), body);
        }
    }

    private void aboveSlip(Slip slip) {
        double width = grid.areaWidth();
        Style cut = Style.solid(FaceRole.SONGTI, CUT_SIZE);
        text.begin(Stance.line(2 * CUT_SIZE).dashesTo("center", width / 2).dashesTo("right", width)
                .aligned(Alignment.LEFT)).tab(cut).run(Printed.cut(), cut).tab(cut).end();
        text.paragraph(Stance.line(1.6 * Grid.BODY_SIZE).aligned(Alignment.CENTRE), slip.title(),
                Style.solid(FaceRole.XIAOBIAOSONG, Grid.BODY_SIZE));
        slip.lines().forEach(line -> text.paragraph(Stance.line(1.6 * SLIP_SIZE).aligned(Alignment.LEFT), line, SMALL));
    }

    /** A cell needs a paragraph, even where there are no notes. */
    private void notes(Slip slip) {
        text.begin(Stance.line(SLIP_SIZE / 4)).end();
        slip.notes().forEach(
                note -> text.paragraph(Stance.line(1.5 * SLIP_SIZE).aligned(Alignment.JUSTIFIED), note, SMALL));
    }
}
