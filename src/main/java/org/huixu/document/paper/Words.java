package org.huixu.document.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words printed on papers. */
final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.huixu.document.paper.messages",
            Locale.SIMPLIFIED_CHINESE);

    private Words() {
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }

    static String text(String key, String... arguments) {
        return MessageFormat.format(TEXTS.getString(key), (Object[]) arguments);
    }

    /** A date in Arabic numerals without leading zeros (GB/T 9704-2012, clause 7.3.5.4). */
    static String date(LocalDate date) {
        return text("paper.date", Integer.toString(date.getYear()), Integer.toString(date.getMonthValue()),
                Integer.toString(date.getDayOfMonth()));
    }
}
