package org.huixu.document.typeset;

/**
 * A character at its place on a line.
 *
 * @param codePoint the character
 * @param style     how it is set
 * @param x         where its glyph starts, in pt from the left edge of the measure
 */
public record Glyph(int codePoint, Style style, double x) {
}
