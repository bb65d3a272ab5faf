package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;

/** Measures the characters of a paragraph. */
final class Cells {
    private static final int APOSTROPHE = 0x2019;

    private Cells() {
    }

    static List<Cell> of(List<Span> spans, Metrics metrics) {
        List<Cell> cells = new ArrayList<>();
        for (Span span : spans) {
            int[] codePoints = span.text().codePoints().map(Cells::plain).filter(Cells::isDrawn).toArray();
            for (int i = 0; i < codePoints.length; i++) {
                boolean joined = span.whole() && i > 0;
                cells.add(cell(codePoints, i, span.style(), metrics, joined));
            }
        }
        halve(cells);
        return cells;
    }

    /** Of two marks side by side one keeps its blank, as in all full-width setting: the first is set half as wide. */
    private static void halve(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            CharacterKind left = cells.get(i - 1).kind();
            CharacterKind right = cells.get(i).kind();
            if (left == CharacterKind.CLOSING && (right == CharacterKind.CLOSING || right == CharacterKind.OPENING)) {
                cells.set(i - 1, cells.get(i - 1).halved());
            } else if (left == CharacterKind.OPENING && right == CharacterKind.OPENING) {
                cells.set(i, cells.get(i).halved());
            }
        }
    }

    private static Cell cell(int[] text, int at, Style style, Metrics metrics, boolean joined) {
        int codePoint = text[at];
        double advance = metrics.advance(style.role(), codePoint);
        boolean withinWord = codePoint == APOSTROPHE && at > 0 && at + 1 < text.length && isLatin(text[at - 1])
                && isLatin(text[at + 1]);
        CharacterKind kind = withinWord ? CharacterKind.WORD : CharacterKind.of(codePoint);
        double glyph = advance * style.size() * style.scale();
        double width = switch (kind) {
            case COMBINING -> 0;
            case WORD -> advance * style.cell();
            case OPENING, CLOSING, TRAILING, WIDE, SPACE -> CharacterKind.fillsCell(codePoint) ? style.cell()
                    : advance * style.cell();
        };
        return new Cell(codePoint, style, kind, width, glyph, joined);
    }

    private static boolean isLatin(int codePoint) {
        return CharacterKind.of(codePoint) == CharacterKind.WORD && Character.isLetter(codePoint);
    }

    /** Tabs, line ends and spaces of special widths become plain spaces. */
    private static int plain(int codePoint) {
        boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        return space && codePoint != 0x3000 ? ' ' : codePoint;
    }

    /** Characters that steer other programs have no picture: byte order marks, joiners, variation selectors. */
    private static boolean isDrawn(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT
                && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F) && !(codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
