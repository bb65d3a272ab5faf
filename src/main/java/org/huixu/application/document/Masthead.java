package org.huixu.application.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of the first page.
 *
 * @param mark     the minutes mark, set in red on one line
 * @param number   the number line, for instance with year brackets or as an issue number; absent while none is given
 * @param office   the issuing office
 * @param date     the date of issue; absent while not issued
 * @param markings copy number, secrecy and urgency
 */
public record Masthead(String mark, Optional<String> number, String office, Optional<LocalDate> date,
        Markings markings) {
}
