package org.huixu.application.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.huixu.application.text.ChineseText;

/**
 * A table. Its heading is repeated on every page it reaches.
 *
 * @param columns from left to right
 * @param rows    each with one text per column
 * @param values  the same cells as they are counted and sorted in a spreadsheet: a whole number, a day, a moment, or the text
 * @param leastMm least height of a row below the heading, in mm, such as to be filled in with a pen; 0 for none
 */
public record Table(List<Column> columns, List<List<String>> rows, List<List<Object>> values, double leastMm)
        implements
        MinutesText.Part {

    /** A table of texts alone. */
    public Table(List<Column> columns, List<List<String>> rows) {
        this(columns, rows, rows.stream().map(row -> List.<Object>copyOf(row)).toList(), 0);
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * A table of values: whole numbers, days, moments of office time and texts.
     *
     * @throws IllegalArgumentException for a value of another type
     */
    public static Table of(List<Column> columns, List<List<Object>> values) {
        return new Table(columns, values.stream().map(row -> row.stream().map(Table::words).toList()).toList(),
                values, 0);
    }

    /** The same with rows that are at least so high, in mm. */
    public Table tall(double mm) {
        return new Table(columns, rows, values, mm);
    }

    private static String words(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> Integer.toString(number);
            case LocalDate day -> ChineseText.brief(day);
            case LocalDateTime moment -> ChineseText.brief(moment.toLocalDate()) + ' ' + CLOCK.format(moment);
            default -> throw new IllegalArgumentException("no cell of a table: " + value.getClass());
        };
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        values = values.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row needs one text for each of the " + width + " columns");
        }
    }

    /**
     * A column.
     *
     * @param heading   what stands above it
     * @param width     its share of the whole width; only the proportion to the other columns counts
     * @param alignment how its texts stand
     */
    public record Column(String heading, double width, Alignment alignment) {
        public Column {
            if (!(width > 0)) {
                throw new IllegalArgumentException("a column needs a width above zero: " + heading);
            }
        }
    }

    /** How the text of a cell stands; in the middle of the height of its row unless said otherwise. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT,
        /** At the left, from the top of the row down. */
        TOP
    }
}
