package org.huixu.exchange.rulestext;

import java.util.OptionalInt;
import org.huixu.application.text.Texts;

/** Numbers as articles bear them: 一 to 九百九十九. */
final class ChineseNumber {

    private static final Texts TEXTS = Texts.of(ChineseNumber.class);
    private static final String DIGITS = TEXTS.get("rules-text.digits");
    private static final char TEN = TEXTS.get("rules-text.ten").charAt(0);
    private static final char HUNDRED = TEXTS.get("rules-text.hundred").charAt(0);
    private static final int MOST = 999;

    private ChineseNumber() {
    }

    /** The value; empty if it is not written as numbers are. */
    static OptionalInt parse(String text) {
        for (int value = 1; value <= MOST; value++) {
            if (write(value).equals(text)) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    /** The number in words, from 1 to 999. */
    static String write(int value) {
        StringBuilder text = new StringBuilder();
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append(HUNDRED);
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append(TEN);
        } else if (hundreds > 0 && ones > 0) {
            text.append(DIGITS.charAt(0));
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }
}
