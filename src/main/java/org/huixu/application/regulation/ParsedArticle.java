package org.huixu.application.regulation;

import org.jspecify.annotations.Nullable;

/**
 * An article found in an official text.
 *
 * @param number in Chinese numerals as in citations: 四十九
 * @param order the number as a number
 * @param chapter heading of its chapter, e.g. 第八章 会议制度; absent before the first
 * @param text its words without the number, one paragraph per line
 */
public record ParsedArticle(String number, int order, @Nullable String chapter, String text) {
}
