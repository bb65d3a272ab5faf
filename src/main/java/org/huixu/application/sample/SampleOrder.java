package org.huixu.application.sample;

import java.time.LocalDate;

/**
 * Which sample is wanted; equal orders make equal offices.
 *
 * @param start first day of the office's records
 * @param years how many years they run; at least 1
 */
public record SampleOrder(LocalDate start, int years) {

    public SampleOrder {
        if (years < 1) {
            throw new IllegalArgumentException("at least one year: " + years);
        }
    }

    /** One that stands today; where the regulation is younger than that many years, it begins with it and ends later. */
    public static SampleOrder untilToday(LocalDate today, int years, LocalDate earliest) {
        LocalDate wanted = today.minusYears(years);
        return new SampleOrder(wanted.isBefore(earliest) ? earliest : wanted, years);
    }

    /** The day on which the sample stands: everything before it has happened. */
    public LocalDate end() {
        return start.plusYears(years);
    }
}
