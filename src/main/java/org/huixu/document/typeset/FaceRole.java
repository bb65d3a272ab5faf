package org.huixu.document.typeset;

/** What a face is used for (GB/T 9704-2012, clauses 5.2.2 and 7). */
public enum FaceRole {
    /** Running text. */
    FANGSONG,
    /** Headings of the second level. */
    KAITI,
    /** Headings of the first level, labels. */
    HEITI,
    /** Page numbers. */
    SONGTI,
    /** The minutes mark and titles. */
    XIAOBIAOSONG
}
