package org.huixu.domain.regulation;

import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An article of the official text that the user imported, found by its number.
 *
 * @param number in Chinese numerals as in citations: 四十九
 * @param articleOrder the number as a number
 * @param chapter heading of the chapter; absent before the first
 */
public record ArticleText(ArticleTextId id, long version, String regulationKey, String number, int articleOrder,
        @Nullable String chapter, String text) implements Entity {
}
