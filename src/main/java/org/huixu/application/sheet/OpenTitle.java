package org.huixu.application.sheet;

import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;

/** What an item is called on papers that go through many hands: titles of secret items never stand on them. */
final class OpenTitle {

    private static final Texts TEXTS = Texts.of(OpenTitle.class);

    private OpenTitle() {
    }

    static String of(Item item) {
        return item.flags().secret() ? TEXTS.get("letter.item.secret") : item.matter().title();
    }
}
