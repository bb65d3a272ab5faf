package org.huixu.domain.minutes;

/** What is written down of a discussion: a view, a view that differs, or what the chair concludes. */
public enum EntryKind {
    SPEECH, DIFFERENCE, CONCLUSION
}
