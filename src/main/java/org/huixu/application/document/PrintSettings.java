package org.huixu.application.document;

/**
 * Choices of the office about the print of the minutes.
 *
 * @param pitch             distance from line to line
 * @param imprintOnEvenPage whether the imprint has to lie on an even page because the paper is printed on both sides
 * @param draft             whether the paper is not issued yet and has to say so
 */
public record PrintSettings(LinePitch pitch, boolean imprintOnEvenPage, boolean draft) {
    /** Distance from line to line. */
    public enum LinePitch {
        /** 22 lines fill the type area exactly: 29.61 pt (GB/T 9704-2012, clause 5.2.3). */
        STRICT,
        /** As a usual word processor sets it: 28.95 pt. */
        WORD_LIKE
    }
}
