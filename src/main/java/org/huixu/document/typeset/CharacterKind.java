package org.huixu.document.typeset;

import java.lang.Character.UnicodeScript;

/** How a character behaves on a line (GB/T 15834-2011, clause 5; CLREQ). */
enum CharacterKind {
    /** Opening bracket or quotation mark: blank in its left half, never ends a line. */
    OPENING,
    /** Closing bracket, quotation mark or pause: blank in its right half, never starts a line. */
    CLOSING,
    /** Any other full-width mark that never starts a line: dash, ellipsis, middle dot, unit sign, question mark. */
    TRAILING,
    /** Ideograph or any other full-width character. */
    WIDE,
    /** Digit, Latin letter or sign between them: stays with its neighbours. */
    WORD,
    /** Space between words. */
    SPACE,
    /** Drawn onto the character before it. */
    COMBINING;

    private static final String OPENINGS = "（《“‘【〔〈「『〖［｛";
    private static final String CLOSINGS = "。，、；：）》”’】〕〉」』〗］｝．";
    private static final String TRAILERS = "？！…—·％‰℃～";
    private static final String LATIN_NEVER_FIRST = "!),.:;?]}%'";
    private static final String LATIN_NEVER_LAST = "([{$";

    static CharacterKind of(int codePoint) {
        if (OPENINGS.indexOf(codePoint) >= 0) {
            return OPENING;
        }
        if (CLOSINGS.indexOf(codePoint) >= 0) {
            return CLOSING;
        }
        if (TRAILERS.indexOf(codePoint) >= 0) {
            return TRAILING;
        }
        if (codePoint == ' ' || codePoint == 0x3000) {
            return SPACE;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return COMBINING;
        }
        return isWord(codePoint) ? WORD : WIDE;
    }

    private static boolean isWord(int codePoint) {
        if ((codePoint > 0x20 && codePoint < 0x7F) || isDigit(codePoint)) {
            return true;
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    /** Whether the character is a decimal digit, half or full width. */
    static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || (codePoint >= 0xFF10 && codePoint <= 0xFF19);
    }

    /** Whether a line may not start with the character. */
    static boolean neverStarts(int codePoint) {
        return switch (of(codePoint)) {
            case CLOSING, TRAILING, SPACE, COMBINING -> true;
            case WORD -> LATIN_NEVER_FIRST.indexOf(codePoint) >= 0;
            case OPENING, WIDE -> false;
        };
    }

    /** Whether a line may not end with the character. */
    static boolean neverEnds(int codePoint) {
        return switch (of(codePoint)) {
            case OPENING -> true;
            case WORD -> LATIN_NEVER_LAST.indexOf(codePoint) >= 0;
            case CLOSING, TRAILING, WIDE, SPACE, COMBINING -> false;
        };
    }

    /** Whether the character fills a whole cell whatever its glyph measures. */
    static boolean fillsCell(int codePoint) {
        return switch (of(codePoint)) {
            case OPENING, CLOSING -> true;
            case TRAILING -> codePoint != 0x2030;
            case WIDE -> UnicodeScript.of(codePoint) == UnicodeScript.HAN;
            case WORD, COMBINING -> false;
            case SPACE -> codePoint == 0x3000;
        };
    }
}
