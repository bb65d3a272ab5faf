package org.huixu.application.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.text.Texts;

/**
 * What the sample's papers are made with.
 *
 * @param files gives a new empty temporary file
 */
record Paperwork(Papers papers, SamplePapers words, Supplier<Path> files) {

    private static final Texts TEXTS = Texts.of(Paperwork.class);
    private static final int OFFICE_HOURS_EAST = 8;

    Path newFile() {
        return files.get();
    }

    /** A small table of tasks. */
    SheetPaper sheet(String title, LocalDate day) {
        List<Table.Column> columns = IntStream.range(0, Words.list(TEXTS.get("sample.sheetColumns")).size())
                .mapToObj(i -> column(Words.list(TEXTS.get("sample.sheetColumns")).get(i), i)).toList();
        List<String> tasks = Words.list(TEXTS.get("sample.sheetTasks"));
        List<List<String>> rows = IntStream.range(0, tasks.size()).mapToObj(i -> List.of(Integer.toString(i + 1),
                tasks.get(i), TEXTS.get("sample.officeUnit"), day.plusMonths(i + 1L).toString())).toList();
        return new SheetPaper(title, Optional.empty(), new Table(columns, rows), List.of(),
                SheetPaper.Orientation.PORTRAIT, new PaperProperties(title, title, TEXTS.get("sample.officeUnit"),
                        List.of(), day.minusDays(20).atTime(LocalTime.NOON)
                                .atOffset(ZoneOffset.ofHours(OFFICE_HOURS_EAST))));
    }

    private static Table.Column column(String name, int place) {
        return new Table.Column(name, place == 1 ? 3 : 2, Table.Alignment.LEFT);
    }
}
