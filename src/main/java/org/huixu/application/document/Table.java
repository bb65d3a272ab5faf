package org.huixu.application.document;

import java.util.List;

/**
 * A table. Its heading is repeated on every page it reaches.
 *
 * @param columns from left to right
 * @param rows    each with one text per column
 */
public record Table(List<Column> columns, List<List<String>> rows) implements MinutesText.Part {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
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

    /** How the text of a cell stands. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT
    }
}
