package org.huixu.application.store;

import org.jspecify.annotations.Nullable;

/** How the history refers to texts that are too long for it: by the hash of a kept revision. */
public final class Revisions {

    private static final String MARK = "sha256:";
    private static final int LENGTH = MARK.length() + 64;

    private Revisions() {
    }

    /** The reference to a kept revision. */
    public static String reference(String sha256) {
        return MARK + sha256;
    }

    /** Whether a text looks like a reference, so that it must be kept as a revision itself. */
    public static boolean looksLike(String text) {
        return text.startsWith(MARK);
    }

    /** The field's text, fetched if it was long. */
    public static @Nullable String full(@Nullable String field, Reader reader) {
        return field != null && looksLike(field) && field.length() == LENGTH
                ? reader.revision(field.substring(MARK.length()))
                : field;
    }
}
