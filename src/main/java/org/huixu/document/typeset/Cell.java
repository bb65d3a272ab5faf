package org.huixu.document.typeset;

/**
 * A character with the room it takes.
 *
 * @param codePoint the character
 * @param style     how it is set
 * @param kind      how it behaves
 * @param width     room on the line in pt
 * @param glyph     advance of its glyph in pt
 * @param joined    whether it must stay on the line of the character before it
 */
record Cell(int codePoint, Style style, CharacterKind kind, double width, double glyph, boolean joined) {
    /** Where the glyph starts within the cell, in pt. */
    double offset() {
        double spare = width - glyph;
        if (Math.abs(spare) < 0.1 * style.cell()) {
            return spare / 2;
        }
        return switch (kind) {
            case OPENING -> spare;
            case CLOSING, SPACE, COMBINING -> 0;
            case TRAILING, WIDE, WORD -> spare / 2;
        };
    }

    /** The same mark without its blank half. */
    Cell halved() {
        return new Cell(codePoint, style, kind, style.cell() / 2, glyph, joined);
    }

    /** The same mark with its blank half. */
    Cell whole() {
        return give() > 0 || kind != CharacterKind.CLOSING
                ? this
                : new Cell(codePoint, style, kind, style.cell(), glyph, joined);
    }

    /** How much the blank half of a mark may still give way, in pt. */
    double give() {
        return switch (kind) {
            case OPENING, CLOSING -> Math.max(0, width - style.cell() / 2);
            case TRAILING, WIDE, WORD, SPACE, COMBINING -> 0;
        };
    }
}
