package org.huixu.application.text;

import java.util.List;

/** Compares two texts word by word. */
public interface TextComparison {

    /** What became of a piece of text. */
    enum Fate {
        KEPT, REMOVED, ADDED
    }

    /** A run of words with one fate. */
    record Piece(Fate fate, String text) {
    }

    /**
     * The pieces in reading order; what is removed stands before what is added in its place. Those kept and removed give
     * {@code before}, those kept and added give {@code after}. A line end is a word of its own.
     */
    List<Piece> compare(String before, String after);
}
