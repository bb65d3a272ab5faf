package org.huixu.document.typeset;

/** Widths of characters. */
@FunctionalInterface
public interface Metrics {
    /** How far the glyph of a character advances, as a fraction of its size. */
    double advance(FaceRole role, int codePoint);
}
