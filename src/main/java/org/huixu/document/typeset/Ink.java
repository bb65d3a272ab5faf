package org.huixu.document.typeset;

/** Colour of a mark on paper. */
public enum Ink {
    BLACK, RED, BLUE, GREY
}
