package org.huixu.exchange.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huixu.application.calendar.HolidayFile.Reading;
import org.huixu.domain.calendar.SpecialDayKind;

/** CSV with the columns date, kind, name: 2026-01-01,holiday,元旦. */
final class CsvDays {

    private static final List<String> FREE = words("holidays.csv.free");
    private static final List<String> WORKING = words("holidays.csv.working");
    private static final List<String> HEADERS = words("holidays.csv.header");

    private CsvDays() {
    }

    static Reading read(List<String> lines) {
        DayCollector days = new DayCollector();
        for (int at = 0; at < lines.size(); at++) {
            List<String> fields = fields(lines.get(at));
            boolean header = at == 0 && HEADERS.contains(fields.getFirst().toLowerCase(Locale.ROOT));
            if (!header && !lines.get(at).isBlank()) {
                day(at + 1, fields, days);
            }
        }
        return days.reading();
    }

    private static void day(int line, List<String> fields, DayCollector days) {
        if (fields.size() < 2 || fields.size() > 3) {
            days.problem(line, "holidays.csv.fields");
            return;
        }
        Optional<SpecialDayKind> kind = kind(fields.get(1));
        if (kind.isEmpty()) {
            days.problem(line, "holidays.csv.kind", fields.get(1));
            return;
        }
        try {
            days.add(line, LocalDate.parse(fields.getFirst()), kind.get(), fields.size() == 3 ? fields.get(2) : "");
        } catch (DateTimeException wrong) {
            days.problem(line, "holidays.date", fields.getFirst());
        }
    }

    private static Optional<SpecialDayKind> kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FREE.contains(lower)
                ? Optional.of(SpecialDayKind.HOLIDAY)
                : WORKING.contains(lower) ? Optional.of(SpecialDayKind.WORKDAY) : Optional.empty();
    }

    /** The fields of a line; quotes may enclose a field and are doubled within it. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                field.append(one);
                at++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (one == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(one);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    private static List<String> words(String key) {
        return Arrays.asList(DayCollector.TEXTS.get(key).split(",", -1));
    }
}
