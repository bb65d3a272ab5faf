package org.huixu.application.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers and dates as Chinese papers write them (GB/T 9704-2012, 7.3.3 and 7.3.5.4; GB/T 15835). */
public final class ChineseText {

    private static final Texts TEXTS = Texts.of(ChineseText.class);
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseText() {
    }

    /** 2026年1月5日: Arabic digits without leading zeros. */
    public static String date(LocalDate day) {
        return TEXTS.format("text.date", Integer.toString(day.getYear()), Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** 周三: the day of the week, as lists on screen write it. */
    public static String weekday(LocalDate day) {
        String days = TEXTS.get("text.weekdays");
        return TEXTS.format("text.weekday", days.substring(day.getDayOfWeek().getValue() - 1,
                day.getDayOfWeek().getValue()));
    }

    /** 6月3日（周三）: a day of which the year is known. */
    public static String brief(LocalDate day) {
        return TEXTS.format("text.brief", Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()), weekday(day));
    }

    /** 2026、2027: years in a list, for a sentence that says 年 behind them. */
    public static String years(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(TEXTS.get("text.comma")));
    }

    /** The number of a first-level heading, 1 to 99: 一, 十, 十一, 二十三. */
    public static String ordinal(int number) {
        if (number < 1 || number >= HUNDRED) {
            throw new IllegalArgumentException("no heading number: " + number);
        }
        String digits = TEXTS.get("text.digits");
        String ten = TEXTS.get("text.ten");
        int tens = number / TEN;
        int ones = number % TEN;
        StringBuilder text = new StringBuilder();
        if (tens > 1) {
            text.append(digits.charAt(tens));
        }
        if (tens > 0) {
            text.append(ten);
        }
        if (ones > 0) {
            text.append(digits.charAt(ones));
        }
        return text.toString();
    }

    /** 第十八届, also where it was typed shorter: 18, 十八, 第18届; anything else stays as it is. */
    public static String term(String typed) {
        String before = TEXTS.get("text.term.before");
        String after = TEXTS.get("text.term.after");
        String spoken = '[' + TEXTS.get("text.digits") + TEXTS.get("text.ten") + "]{1,3}";
        Matcher numbered =
                Pattern.compile(before + "?(([1-9]\\d?)|" + spoken + ')' + after + '?').matcher(typed);
        if (!numbered.matches()) {
            return typed;
        }
        String figures = numbered.group(2);
        return before + (figures == null ? numbered.group(1) : ordinal(Integer.parseInt(figures))) + after;
    }

    /** What stands after the number of a first-level heading, such as 关于… of 三、关于…; empty for one without a number. */
    public static Optional<String> afterOrdinal(String heading) {
        Matcher numbered = Pattern
                .compile('[' + TEXTS.get("text.digits") + TEXTS.get("text.ten") + "]{1,3}、\\s*(.+)", Pattern.DOTALL)
                .matcher(heading.strip());
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
    }
}
