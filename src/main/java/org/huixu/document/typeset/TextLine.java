package org.huixu.document.typeset;

import java.util.List;

/**
 * A line with every character at its place.
 *
 * @param glyphs    the characters in reading order
 * @param start     where the first cell begins, in pt from the left edge of the measure
 * @param end       where the last cell ends, trailing spaces not counted, in pt from the same edge
 * @param squeezed  width taken from marks, in pt
 * @param stretched width added between characters, in pt
 */
public record TextLine(List<Glyph> glyphs, double start, double end, double squeezed, double stretched) {
    public TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The characters of the line. */
    public String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }

    /** The same line moved to the right by a distance in pt. */
    public TextLine moved(double distance) {
        List<Glyph> moved = glyphs.stream()
                .map(glyph -> new Glyph(glyph.codePoint(), glyph.style(), glyph.x() + distance)).toList();
        return new TextLine(moved, start + distance, end + distance, squeezed, stretched);
    }
}
