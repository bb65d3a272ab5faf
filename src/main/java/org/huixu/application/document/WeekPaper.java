package org.huixu.application.document;

import java.util.List;

/**
 * The sheet of a week: a row for each person, a column for each part of each day; as much as needed goes on one page.
 *
 * @param title what it is
 * @param line names the week and the edition
 * @param corner heads the names
 * @param days from left to right
 * @param rows from top to bottom; each has one cell for each part of each day
 * @param notes remarks below the table
 */
public record WeekPaper(String title, String line, String corner, List<Day> days, List<Row> rows, List<String> notes,
        PaperProperties properties) implements Paper {

    public WeekPaper {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int columns = days.stream().mapToInt(day -> day.parts().size()).sum();
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("every row needs a cell for each of the " + columns + " parts of days");
        }
    }

    /**
     * A day.
     *
     * @param heading what stands above it
     * @param parts what stands above its columns
     */
    public record Day(String heading, List<String> parts) {

        public Day {
            parts = List.copyOf(parts);
        }
    }

    /** A person with what he has on; several entries may share a cell. */
    public record Row(String name, String post, List<List<Entry>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What is on.
     *
     * @param mark how it differs from what was published before; empty where it does not. What is marked is red.
     * @param hours when; empty for no hour
     * @param text what and where
     */
    public record Entry(String mark, String hours, String text) {
    }
}
