package org.huixu.exchange.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.calendar.HolidayFile.Reading;
import org.huixu.domain.calendar.SpecialDayKind;
import org.jspecify.annotations.Nullable;

/**
 * ICS calendars (RFC 5545) of Chinese public holidays: a summary says 休 or 班, or Apple's special-day property does.
 * Events that say neither, such as solar terms, are no days of this kind and are passed over.
 */
final class IcsDays {

    static final String BEGIN = "BEGIN:VCALENDAR";

    private static final Pattern WORKING = Pattern.compile(DayCollector.TEXTS.get("holidays.ics.working"));
    private static final Pattern FREE = Pattern.compile(DayCollector.TEXTS.get("holidays.ics.free"));
    private static final Pattern UNCLEAR = Pattern.compile(DayCollector.TEXTS.get("holidays.ics.unclear"));
    private static final Pattern REMARK = Pattern.compile(DayCollector.TEXTS.get("holidays.ics.remark"));
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,3})D");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LONGEST = 31;

    private final DayCollector days = new DayCollector();
    private final Map<String, String> event = new HashMap<>();
    private int begun;

    static Reading read(List<String> lines) {
        IcsDays reader = new IcsDays();
        for (int at = 0; at < lines.size();) {
            int first = at++;
            StringBuilder unfolded = new StringBuilder(lines.get(first));
            while (at < lines.size() && (lines.get(at).startsWith(" ") || lines.get(at).startsWith("\t"))) {
                unfolded.append(lines.get(at++).substring(1));
            }
            reader.line(first + 1, unfolded.toString());
        }
        if (reader.begun > 0) {
            reader.days.problem(reader.begun, "holidays.ics.open");
        }
        return reader.days.reading();
    }

    private void line(int at, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = line.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (name.equals("BEGIN") && value.equals("VEVENT")) {
            event.clear();
            begun = at;
        } else if (name.equals("END") && value.equals("VEVENT") && begun > 0) {
            event(begun);
            begun = 0;
        } else if (begun > 0) {
            event.putIfAbsent(name, value);
        }
    }

    private void event(int line) {
        String summary = event.getOrDefault("SUMMARY", "").replace("\\,", ",").replace("\\;", ";");
        Optional<SpecialDayKind> kind = kind(summary);
        if (kind.isEmpty()) {
            if (UNCLEAR.matcher(summary).find()) {
                days.problem(line, "holidays.ics.kind", summary);
            }
            return;
        }
        if (event.containsKey("RRULE")) {
            days.problem(line, "holidays.ics.repeats", summary);
            return;
        }
        LocalDate first = date(line, event.get("DTSTART"));
        if (first == null) {
            return;
        }
        LocalDate end = end(line, first);
        if (end == null) {
            return;
        }
        if (!end.isAfter(first) || ChronoUnit.DAYS.between(first, end) > LONGEST) {
            days.problem(line, "holidays.ics.span", first, end);
            return;
        }
        String name = REMARK.matcher(summary).replaceAll("").strip();
        first.datesUntil(end).forEach(day -> days.add(line, day, kind.get(), name));
    }

    private Optional<SpecialDayKind> kind(String summary) {
        String special = event.getOrDefault("X-APPLE-SPECIAL-DAY", "");
        if (special.equals("ALTERNATE-WORKDAY") || (special.isEmpty() && WORKING.matcher(summary).find())) {
            return Optional.of(SpecialDayKind.WORKDAY);
        }
        if (special.equals("WORK-HOLIDAY") || (special.isEmpty() && FREE.matcher(summary).find())) {
            return Optional.of(SpecialDayKind.HOLIDAY);
        }
        return Optional.empty();
    }

    /** The first day after the event; without an end it lasts one day. */
    private @Nullable LocalDate end(int line, LocalDate first) {
        String end = event.get("DTEND");
        if (end != null) {
            LocalDate day = date(line, end);
            return day != null && end.contains("T") && !end.matches("[0-9]{8}T000000|[0-9]{8}T160000Z")
                    ? day.plusDays(1)
                    : day;
        }
        Matcher duration = DAYS.matcher(event.getOrDefault("DURATION", "P1D"));
        return first.plusDays(duration.matches() ? Integer.parseInt(duration.group(1)) : 1);
    }

    private @Nullable LocalDate date(int line, @Nullable String text) {
        try {
            if (text != null && text.endsWith("Z")) {
                return LocalDateTime.parse(text.substring(0, text.length() - 1), MOMENT).atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(CHINA).toLocalDate();
            }
            if (text != null && text.contains("T")) {
                return LocalDateTime.parse(text, MOMENT).toLocalDate();
            }
            return LocalDate.parse(text == null ? "" : text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException wrong) {
            days.problem(line, "holidays.date", text == null ? "" : text);
            return null;
        }
    }
}
