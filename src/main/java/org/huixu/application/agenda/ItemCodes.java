package org.huixu.application.agenda;

import org.huixu.application.change.Change;
import org.huixu.application.text.Texts;

/** Readable codes of items; they count the items of a year. */
public final class ItemCodes {

    private static final Texts TEXTS = Texts.of(ItemCodes.class);

    private ItemCodes() {
    }

    /** The next code of the year. */
    public static String next(Change change, int year) {
        return TEXTS.format("item.code", Integer.toString(year),
                String.format("%03d", change.next("item:" + year)));
    }
}
