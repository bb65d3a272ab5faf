package org.huixu.document.typeset;

/**
 * How characters are set.
 *
 * @param role  which face
 * @param size  size of the characters in pt
 * @param cell  width a full-width character takes on the line in pt; other characters in proportion
 * @param scale horizontal scale of the glyphs, 1 for upright proportions
 * @param ink   colour
 */
public record Style(FaceRole role, double size, double cell, double scale, Ink ink) {
    /** Characters as wide as they are high, one after the other without extra space. */
    public static Style solid(FaceRole role, double size) {
        return new Style(role, size, size, 1, Ink.BLACK);
    }
}
