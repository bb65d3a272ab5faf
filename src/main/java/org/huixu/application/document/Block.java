package org.huixu.application.document;

/**
 * One paragraph of the body. The text carries its own numbering.
 *
 * @param level which face it is set in
 * @param text  the words, set in the face of the level
 * @param runOn words that follow in the same paragraph in the face of the body; empty when there are none
 */
public record Block(Level level, String text, String runOn) implements MinutesText.Part {
    /** A paragraph that is all of one level. */
    public Block(Level level, String text) {
        this(level, text, "");
    }

    /** Levels of GB/T 9704-2012, clause 7.3.3. */
    public enum Level {
        /** First level, Heiti. */
        HEADING1,
        /** Second level, Kaiti. */
        HEADING2,
        /** Third level, Fangsong. */
        HEADING3,
        /** Fourth level, Fangsong. */
        HEADING4,
        /** Running text, Fangsong. */
        BODY
    }
}
