package org.huixu.application.proofreading;

/** What the characters of Chinese text are. */
final class Signs {

    private static final String MARKS = "，。、；：？！（）“”‘’《》〈〉〔〕【】…—";

    private Signs() {
    }

    static boolean isHan(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN || Character.isSurrogate(sign);
    }

    /** A mark as wide as a character. */
    static boolean isMark(char sign) {
        return MARKS.indexOf(sign) >= 0;
    }

    static boolean isChinese(char sign) {
        return isHan(sign) || isMark(sign);
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isLatin(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** The character there; a zero before the beginning and behind the end. */
    static char at(String text, int index) {
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    static boolean hasHan(String text) {
        return text.chars().anyMatch(one -> isHan((char) one));
    }
}
