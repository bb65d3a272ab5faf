package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.NameCards;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Glyph;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/**
 * Composes name cards: A4 that lies, folded along its middle, the name on the lower face and upside down on the upper one.
 * Names of two and three characters are equally wide; one of four is as high as they are.
 */
public final class NameCardComposer {

    private static final double WIDTH = Grid.mm(297);
    private static final double HEIGHT = Grid.mm(210);
    /** Height of a character. */
    private static final double SIZE = Grid.mm(54);
    /** Width of a name of two or three characters. */
    private static final double NAME_WIDTH = Grid.mm(178);
    /** Widest name; longer ones become smaller. */
    private static final double WIDEST = Grid.mm(250);
    /** Room between characters of longer names, as a fraction of their size. */
    private static final double GAP = 0.06;
    private static final double TICK = Grid.mm(6);

    private final Metrics metrics;

    public NameCardComposer(Metrics metrics) {
        this.metrics = metrics;
    }

    public List<Page> compose(NameCards cards) {
        return cards.names().stream().map(this::card).toList();
    }

    private Page card(String name) {
        double fold = HEIGHT / 2;
        Mark lower = name(name.strip(), fold + fold / 2);
        return new Page(WIDTH, HEIGHT, List.of(new Mark.Turned(List.of(lower), WIDTH / 2, fold), lower,
                Mark.Rule.horizontal(0, fold, TICK, 0.3, Ink.BLACK),
                Mark.Rule.horizontal(WIDTH - TICK, fold, TICK, 0.3, Ink.BLACK)));
    }

    /** The name in the middle of the sheet's width, its characters around a height. */
    private Mark name(String name, double middle) {
        List<Integer> characters = name.codePoints().boxed().toList();
        List<Double> widths = characters.stream()
                .map(character -> metrics.advance(FaceRole.XIAOBIAOSONG, character)).toList();
        double solid = widths.stream().mapToDouble(Double::doubleValue).sum();
        int gaps = Math.max(0, characters.size() - 1);
        double size = Math.min(SIZE, WIDEST / (solid + gaps * GAP));
        boolean spread = characters.size() == 2 || characters.size() == 3;
        double gap = spread ? Math.max(GAP * size, (NAME_WIDTH - solid * size) / gaps) : GAP * size;
        double width = solid * size + gaps * gap;
        Style style = Style.solid(FaceRole.XIAOBIAOSONG, size);
        List<Glyph> glyphs = new ArrayList<>();
        double x = (WIDTH - width) / 2;
        for (int i = 0; i < characters.size(); i++) {
            glyphs.add(new Glyph(characters.get(i), style, x));
            x += widths.get(i) * size + gap;
        }
        TextLine line = new TextLine(glyphs, (WIDTH - width) / 2, (WIDTH + width) / 2, 0, 0);
        return Mark.Text.hanging(line, 0, middle - size / 2, size).asWord();
    }
}
