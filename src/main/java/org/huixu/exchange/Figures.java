package org.huixu.exchange;

import java.util.Arrays;

/** Figures for sentences: plain, without grouping of digits. */
public final class Figures {

    private Figures() {
    }

    public static String[] plain(Object... figures) {
        return Arrays.stream(figures).map(Object::toString).toArray(String[]::new);
    }
}
