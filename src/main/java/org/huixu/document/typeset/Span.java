package org.huixu.document.typeset;

/**
 * Characters of one style.
 *
 * @param text  the characters
 * @param style how they are set
 * @param whole whether they must stay on one line
 */
public record Span(String text, Style style, boolean whole) {
    /** A span that may be broken where the rules allow it. */
    public Span(String text, Style style) {
        this(text, style, false);
    }
}
