package org.huixu.application.people;

import org.huixu.application.text.Texts;

/** Thrown while a row is planned: it contradicts the directory and is left out. */
final class RowConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(RowConflict.class);

    private final String sentence;

    RowConflict(String key, String... arguments) {
        super(key, null, false, false);
        sentence = TEXTS.format(key, arguments);
    }

    /** The reason, in Chinese. */
    String sentence() {
        return sentence;
    }
}
