package org.huixu.domain.regulation;

/**
 * A number series of papers, counted per year.
 *
 * @param pattern as printed, with {year} and {number}, e.g. 〔{year}〕{number}号
 */
public record Series(SeriesKey key, String name, String pattern) {

    /** The number as printed. */
    public String text(int year, int number) {
        return pattern.replace("{year}", Integer.toString(year)).replace("{number}", Integer.toString(number));
    }
}
