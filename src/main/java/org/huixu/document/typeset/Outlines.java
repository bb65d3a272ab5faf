package org.huixu.document.typeset;

/** Heights of drawn characters. */
@FunctionalInterface
public interface Outlines {
    /** How far the ink of a character reaches above the baseline, as a fraction of its size. */
    double top(FaceRole role, int codePoint);
}
