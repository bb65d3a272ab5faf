package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The figures of a breach as its sentences show them: days and moments, kept as ISO 8601 writes them, become those of
 * Chinese papers (2026年7月3日); everything else is shown as it is.
 */
final class FigureText {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.huixu.domain.compliance.messages",
            Locale.ROOT, FigureText.class.getClassLoader());
    private static final DateTimeFormatter DAY = pattern(TEXTS.getString("finding.day"));
    private static final DateTimeFormatter MOMENT = pattern(TEXTS.getString("finding.moment"));
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_MOMENT = Pattern.compile(ISO_DAY + " \\d{2}:\\d{2}(:\\d{2})?");

    private FigureText() {
    }

    static String of(String figure) {
        try {
            if (ISO_DAY.matcher(figure).matches()) {
                return DAY.format(LocalDate.parse(figure));
            }
            return ISO_MOMENT.matcher(figure).matches()
                    ? MOMENT.format(LocalDateTime.parse(figure.replace(' ', 'T')))
                    : figure;
        } catch (DateTimeParseException _) {
            return figure; // no day of the calendar: a name that looks like one
        }
    }

    private static DateTimeFormatter pattern(String text) {
        return DateTimeFormatter.ofPattern(text, Locale.ROOT);
    }
}
