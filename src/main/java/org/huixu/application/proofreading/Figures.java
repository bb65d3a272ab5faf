package org.huixu.application.proofreading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** Numbers and dates (GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011): Arabic, without leading zeros, ranges with their mark. */
final class Figures {

    private static final Texts TEXTS = Texts.of(Figures.class);
    /** A day, Arabic or Chinese or mixed: its year, month and day are groups. */
    private static final Pattern DAY = Pattern.compile(TEXTS.get("proof.pattern.day"));
    private static final Pattern MONTH_AND_DAY = Pattern.compile(TEXTS.get("proof.pattern.monthAndDay"));
    private static final Pattern MONTH = Pattern.compile(TEXTS.get("proof.pattern.month"));
    private static final Pattern YEAR = Pattern.compile(TEXTS.get("proof.pattern.year"));
    private static final Pattern SHORT_DAY = Pattern.compile(
            "(?<![\\dA-Za-z〔\\[/.-])((?:19|20)\\d\\d)([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\dA-Za-z/.-]*[\\dA-Za-z])");
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％．]+");
    private static final Pattern WIDE_GROUPS = Pattern.compile("(?<!\\d)[1-9]\\d{0,2}(?:，\\d{3})+(?!\\d)");
    private static final Pattern GROUPS = Pattern.compile("(?<![\\d.])\\d+(?:,\\d+)+(?![\\d])");
    private static final Pattern RIGHT_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern SHORT_GROUPS = Pattern.compile("\\d{1,2}(?:,\\d{1,2})+");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\dA-Za-z./:〔\\[-])(\\d{1,5}(?:\\.\\d+)?)\\s*(%?)\\s*(-|~|—|－|～|–)\\s*(\\d{1,5}(?:\\.\\d+)?)(%?)"
                    + "(?![\\dA-Za-z./:-])");
    private static final Pattern DAYS = Pattern.compile(TEXTS.get("proof.pattern.days"));
    private static final Pattern YEARS = Pattern.compile(TEXTS.get("proof.pattern.years"));
    private static final String DIGITS = TEXTS.get("proof.digits");
    private static final String ZEROS = TEXTS.get("proof.zeros");
    private static final int TEN = 10;
    private static final int YEAR_DIGITS = 4;
    private static final int WIDE_SHIFT = 0xFEE0;
    private static final String VALUES = "～";
    private static final String TIMES = "—";

    private final String text;
    private final List<Spot> spots = new ArrayList<>();

    private Figures(String text) {
        this.text = text;
    }

    static List<Spot> of(String text) {
        Figures reading = new Figures(text);
        reading.days();
        reading.numbers();
        reading.ranges();
        return reading.spots;
    }

    private void days() {
        DAY.matcher(text).results().forEach(found -> day(found, found.group(1), found.group(2), found.group(3)));
        SHORT_DAY.matcher(text).results().filter(_ -> Signs.hasHan(text))
                .forEach(found -> day(found, found.group(1), found.group(3), found.group(4)));
        MONTH_AND_DAY.matcher(text).results().filter(this::free)
                .forEach(found -> monthAndDay(found, found.group(1), found.group(2)));
        MONTH.matcher(text).results().filter(this::free)
                .forEach(found -> other(found, TEXTS.format("proof.month", found.group(1))));
        YEAR.matcher(text).results().filter(this::free).forEach(found -> number(found.group(1))
                .ifPresent(year -> other(found, TEXTS.format("proof.year", Integer.toString(year)))));
    }

    private void day(MatchResult found, String yearText, String monthText, String dayText) {
        Optional<Integer> year = number(yearText);
        Optional<Integer> month = number(monthText);
        Optional<Integer> day = number(dayText);
        if (year.isPresent() && month.isPresent() && day.isPresent()) {
            try {
                other(found, ChineseText.date(LocalDate.of(year.get(), month.get(), day.get())));
            } catch (DateTimeException _) {
                add(found, Fault.DATE, TEXTS.format("proof.noSuchDay", found.group()), null);
            }
        }
    }

    private void monthAndDay(MatchResult found, String monthText, String dayText) {
        number(monthText).ifPresent(month -> number(dayText).ifPresent(day -> other(found,
                TEXTS.format("proof.monthAndDay", Integer.toString(month), Integer.toString(day)))));
    }

    private void other(MatchResult found, String right) {
        if (!found.group().equals(right)) {
            add(found, Fault.DATE, TEXTS.format("proof.date", right), right);
        }
    }

    private boolean free(MatchResult found) {
        return spots.stream().noneMatch(spot -> spot.from() < found.end() && found.start() < spot.to())
                && DAY.matcher(text).results()
                        .noneMatch(day -> day.start() < found.end() && found.start() < day.end());
    }

    /** Arabic or Chinese: 12, 〇二, 二〇二六, 十二, 三十一. */
    private static Optional<Integer> number(String words) {
        StringBuilder digits = new StringBuilder();
        int ten = words.indexOf(TEXTS.get("proof.ten"));
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
            int ones = ten + 1 == words.length() ? 0 : DIGITS.indexOf(words.charAt(ten + 1));
            return tens < 0 || ones < 0 ? Optional.empty() : Optional.of(tens * TEN + ones);
        }
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            int digit = Signs.isDigit(sign) ? sign - '0' : ZEROS.indexOf(sign) >= 0 ? 0 : DIGITS.indexOf(sign);
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits.toString()));
    }

    private void numbers() {
        WIDE.matcher(text).results().filter(found -> !found.group().equals("．")).forEach(found -> {
            String narrow = narrow(found.group());
            add(found, Fault.NUMBER, TEXTS.format("proof.wide", narrow), narrow);
        });
        WIDE_GROUPS.matcher(text).results().forEach(found -> {
            String narrow = found.group().replace('，', ',');
            add(found, Fault.NUMBER, TEXTS.format("proof.wideGroups", narrow), narrow);
        });
        GROUPS.matcher(text).results().filter(found -> !RIGHT_GROUPS.matcher(found.group()).matches())
                .forEach(found -> {
                    if (SHORT_GROUPS.matcher(found.group()).matches()) {
                        String list = found.group().replace(',', '、');
                        add(found, Fault.NUMBER, TEXTS.format("proof.list", list), list);
                    } else {
                        add(found, Fault.NUMBER, TEXTS.get("proof.groups"), null);
                    }
                });
    }

    private static String narrow(String wide) {
        StringBuilder narrow = new StringBuilder();
        wide.chars().forEach(one -> narrow.append((char) (one - WIDE_SHIFT)));
        return narrow.toString();
    }

    /** 3～5天, 5%～10%, 2024—2026年: values with a tilde, times with a dash. */
    private void ranges() {
        RANGE.matcher(text).results().filter(this::ascends).forEach(found -> {
            boolean years = found.group(1).length() == YEAR_DIGITS && found.group(4).length() == YEAR_DIGITS;
            boolean times = (years ? YEARS : DAYS).matcher(text).region(found.end(), text.length()).lookingAt();
            boolean measured = times || !found.group(5).isEmpty() || Signs.isHan(Signs.at(text, found.end()));
            String percent = found.group(2).isEmpty() ? found.group(5) : found.group(2);
            String right = found.group(1) + percent + (times ? TIMES : VALUES) + found.group(4) + found.group(5);
            if (measured && !found.group().equals(right)) {
                add(found, Fault.RANGE, TEXTS.format("proof.range", right), right);
            }
        });
    }

    private boolean ascends(MatchResult found) {
        return Double.parseDouble(found.group(1)) < Double.parseDouble(found.group(4));
    }

    private void add(MatchResult found, Fault fault, String says, @Nullable String repair) {
        spots.add(new Spot(found.start(), found.end(), fault, says, repair));
    }
}
