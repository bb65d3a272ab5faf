package org.huixu.application.proofreading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** Marks in Chinese text (GB/T 15834-2011): full width, once, in pairs, and a full stop at the end. */
final class Punctuation {

    private static final Texts TEXTS = Texts.of(Punctuation.class);
    private static final String HALF = ",.;:?!()";
    private static final String FULL = "，。；：？！（）";
    private static final String OPENING = "（《〈〔【“‘";
    private static final String CLOSING = "）》〉〕】”’";
    private static final String MARKS = "，。、；：？！";
    private static final String DOUBLING = MARKS + ",;?!";
    private static final String ENDINGS = "。！？…：；.:;?!";
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*://[!-~]+|www\\.[!-~]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    private static final Pattern DOUBLED = Pattern.compile(
            "([，。、；：？！])\\1+|[，、；：]+([。？！])|([。？！])[，、；：]+|([；：])[，、]+|[，、]+([；：])|([，、])[，、]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");

    private final String text;
    private final boolean[] foreign;
    private final List<Spot> spots = new ArrayList<>();

    private Punctuation(String text) {
        this.text = text;
        this.foreign = new boolean[text.length()];
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            int end = address.end();
            while (end > address.start() && HALF.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            for (int i = address.start(); i < end; i++) {
                foreign[i] = true;
            }
        }
    }

    /** What is wrong with the marks of a paragraph. */
    static List<Spot> of(String text) {
        Punctuation reading = new Punctuation(text);
        reading.doubled();
        reading.halfWidth();
        reading.blanks();
        reading.quotes();
        reading.pairs();
        return reading.spots;
    }

    /** What is wrong with the end of a paragraph of running text. */
    static List<Spot> endOfParagraph(String text) {
        int end = text.stripTrailing().length();
        if (end == 0) {
            return List.of();
        }
        int last = end - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0 && ENDINGS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        char sign = text.charAt(last);
        if (ENDINGS.indexOf(sign) >= 0) {
            return List.of();
        }
        boolean weak = sign == '，' || sign == '、' || sign == ',';
        return List.of(new Spot(end - 1, end, Fault.NO_STOP, TEXTS.get("proof.noStop"),
                (weak ? "" : text.substring(end - 1, end)) + "。"));
    }

    /** A heading of the first or second level bears no full stop. */
    static List<Spot> endOfHeading(String text) {
        int end = text.stripTrailing().length();
        return end > 0 && text.charAt(end - 1) == '。'
                ? List.of(new Spot(end - 1, end, Fault.NO_STOP, TEXTS.get("proof.headingStop"), ""))
                : List.of();
    }

    private void halfWidth() {
        for (int i = 0; i < text.length(); i++) {
            int which = HALF.indexOf(text.charAt(i));
            if (which >= 0 && !foreign[i] && isAmongChinese(i)) {
                String full = FULL.substring(which, which + 1);
                add(i, i + 1, Fault.HALF_WIDTH, TEXTS.format("proof.halfWidth", text.substring(i, i + 1), full), full);
            }
        }
    }

    private boolean isAmongChinese(int i) {
        char sign = text.charAt(i);
        char before = Signs.at(text, i - 1);
        char after = Signs.at(text, i + 1);
        return switch (sign) {
            case '.' -> (Signs.isChinese(before) || isHalfMark(i - 1)) && !Signs.isDigit(after)
                    && !Signs.isLatin(after);
            case ':' -> Signs.isChinese(before) || (Signs.isHan(after) && !Signs.isDigit(before));
            case '(' -> bracketed(i, closing(i));
            case ')' -> bracketed(opening(i), i);
            default -> Signs.isChinese(before) || Signs.isHan(after) || isHalfMark(i - 1);
        };
    }

    /** The mark before is one that will be full too: ,, after a character. */
    private boolean isHalfMark(int i) {
        return i > 0 && HALF.indexOf(text.charAt(i)) >= 0 && !foreign[i] && isAmongChinese(i);
    }

    private int closing(int from) {
        int nearest = text.indexOf(')', from);
        return nearest < 0 ? text.indexOf('）', from) : nearest;
    }

    private int opening(int from) {
        return Math.max(text.lastIndexOf('(', from), text.lastIndexOf('（', from));
    }

    private boolean bracketed(int open, int close) {
        boolean outside = (open > 0 && Signs.isChinese(text.charAt(open - 1)))
                || (close >= 0 && Signs.isChinese(Signs.at(text, close + 1)));
        return outside || (open >= 0 && close > open && Signs.hasHan(text.substring(open, close)));
    }

    private void doubled() {
        Matcher marks = DOUBLED.matcher(widened());
        while (marks.find()) {
            String one = "";
            for (int i = 1; i <= marks.groupCount(); i++) {
                one = marks.group(i) == null ? one : marks.group(i);
            }
            add(marks.start(), marks.end(), Fault.DOUBLED, TEXTS.format("proof.doubled",
                    text.substring(marks.start(), marks.end())), one);
        }
        int first = 0;
        while (first < text.length() && MARKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first > 0) {
            add(0, first, Fault.DOUBLED, TEXTS.get("proof.leading"), "");
        }
    }

    /** In Chinese text half-width marks that stand side by side are read as full ones: GDP,,增长. */
    private String widened() {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; Signs.hasHan(text) && i < text.length(); i++) {
            if (isMark(i) && (isMark(i - 1) || isMark(i + 1))) {
                int which = HALF.indexOf(text.charAt(i));
                wide.setCharAt(i, which < 0 ? text.charAt(i) : FULL.charAt(which));
            }
        }
        return wide.toString();
    }

    private boolean isMark(int i) {
        return i >= 0 && i < text.length() && !foreign[i] && DOUBLING.indexOf(text.charAt(i)) >= 0;
    }

    /** Blanks beside a Chinese character or mark, and at the beginning. */
    private void blanks() {
        Matcher blanks = BLANKS.matcher(text);
        while (blanks.find()) {
            char before = Signs.at(text, blanks.start() - 1);
            char after = Signs.at(text, blanks.end());
            boolean beginning = blanks.start() == 0;
            boolean between = (Signs.isChinese(before) || Signs.isDigit(before))
                    && (Signs.isChinese(after) || Signs.isDigit(after))
                    && (Signs.isChinese(before) || Signs.isChinese(after));
            if (beginning || between || blanks.end() == text.length()) {
                add(blanks.start(), blanks.end(), Fault.BLANK, TEXTS.get("proof.blank"), "");
            }
        }
    }

    private void quotes() {
        quotes('"', "“", "”");
        quotes('\'', "‘", "’");
    }

    private void quotes(char straight, String open, String close) {
        boolean opened = false;
        for (int i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
            char before = Signs.at(text, i - 1);
            char after = Signs.at(text, i + 1);
            boolean word = straight == '\'' && Signs.isLatin(before) && Signs.isLatin(after);
            if (!word && !foreign[i] && Signs.hasHan(text)) {
                String full = opened ? close : open;
                add(i, i + 1, Fault.STRAIGHT_QUOTE, TEXTS.format("proof.straight", full), full);
                opened = !opened;
            }
        }
    }

    private void pairs() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int opens = OPENING.indexOf(sign);
            int closes = CLOSING.indexOf(sign);
            Integer top = open.peek();
            if (opens >= 0 && top != null && text.charAt(top) == sign && isQuote(sign)) {
                String mark = CLOSING.substring(opens, opens + 1);
                unpaired(i, TEXTS.format("proof.twiceOpened", text.substring(i, i + 1), mark), mark);
                open.pop();
            } else if (opens >= 0) {
                open.push(i);
            } else if (closes >= 0 && top != null && OPENING.indexOf(text.charAt(top)) == closes) {
                open.pop();
            } else if (closes >= 0 && !isApostrophe(i)) {
                unpaired(i, TEXTS.format("proof.unopened", text.substring(i, i + 1)), null);
            }
        }
        open.forEach(i -> unpaired(i, TEXTS.format("proof.unclosed", text.substring(i, i + 1)), null));
    }

    private static boolean isQuote(char sign) {
        return sign == '“' || sign == '‘';
    }

    private boolean isApostrophe(int i) {
        return text.charAt(i) == '’' && Signs.isLatin(Signs.at(text, i - 1));
    }

    /** A half-width bracket beside is told of by itself, and makes the pair whole when it is put right. */
    private void unpaired(int i, String says, @Nullable String repair) {
        boolean half = (text.charAt(i) == '（' && text.indexOf(')', i) > 0)
                || (text.charAt(i) == '）' && text.lastIndexOf('(', i) >= 0);
        if (!half) {
            add(i, i + 1, Fault.UNBALANCED, says, repair);
        }
    }

    private void add(int from, int to, Fault fault, String says, @Nullable String repair) {
        spots.add(new Spot(from, to, fault, says, repair));
    }
}
