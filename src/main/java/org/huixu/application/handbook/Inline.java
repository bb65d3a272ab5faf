package org.huixu.application.handbook;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a line. */
public sealed interface Inline {

    String text();

    /** Words; strong ones stand out. */
    record Words(String text, boolean strong) implements Inline {
    }

    /** Keys to be pressed together, such as Ctrl+K. */
    record Key(String text) implements Inline {
    }

    /**
     * A way to another page.
     *
     * @param page key of it
     */
    record Way(String text, String page) implements Inline {
    }

    /** All the words of a line. */
    static String text(List<Inline> line) {
        return line.stream().map(Inline::text).collect(Collectors.joining());
    }
}
