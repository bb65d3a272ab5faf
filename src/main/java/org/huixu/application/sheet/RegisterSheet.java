package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.minutes.NumberRegister.Gap;
import org.huixu.application.minutes.NumberRegister.Named;
import org.huixu.application.minutes.NumberRegister.Row;
import org.huixu.application.minutes.NumberRegister.Year;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.NumberState;
import org.jspecify.annotations.Nullable;

/** The register of the numbers of minutes of a year (会议纪要登记簿), of one series or of all. */
final class RegisterSheet {

    private static final Texts TEXTS = Texts.of(RegisterSheet.class);

    /** Which column names the recipients. */
    private static final int DISTRIBUTION = 8;
    private static final int MOST_NAMED = 2;

    private RegisterSheet() {
    }

    static SheetPaper of(Year year, String office, OfficeTime time) {
        if (year.rows().isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noNumbers", Integer.toString(year.year())));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("minutesRegister.number"), 3.9, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.meeting"), 5.0, Alignment.LEFT),
                new Column(TEXTS.get("minutesRegister.day"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.state"), 1.5, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.signatory"), 2.7, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.signedOn"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.issuedOn"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.copies"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("minutesRegister.distribution"), 3.8, Alignment.LEFT),
                new Column(TEXTS.get("minutesRegister.remark"), 3.4, Alignment.LEFT));
        List<List<String>> rows = new ArrayList<>();
        List<List<Object>> values = new ArrayList<>();
        for (Row row : year.rows()) {
            List<Object> cells = cells(year, row);
            values.add(cells);
            List<String> words = new ArrayList<>(cells.stream()
                    .map(cell -> cell instanceof LocalDate day ? day(day, year.year()) : cell.toString()).toList());
            words.set(DISTRIBUTION, brief(row.sent().distribution()));
            rows.add(words);
        }
        String about = year.series().size() == 1 ? year.series().getFirst().name() : TEXTS.get("minutesRegister.all");
        String title = TEXTS.get("minutesRegister.heading");
        String line = TEXTS.format("minutesRegister.line", Integer.toString(year.year()), about);
        return new SheetPaper(title, Optional.of(line), new Table(columns, rows, values, 0), notes(year, time),
                Orientation.LANDSCAPE, new PaperProperties(title, line, office,
                        List.of(Integer.toString(year.year())), time.now().atZone(time.zone()).toOffsetDateTime()));
    }

    private static List<Object> cells(Year year, Row row) {
        String number = year.series().size() == 1
                ? row.text()
                : TEXTS.format("minutesRegister.numberOf", year.name(row.series()), row.text());
        String signatory = row.signed().name() == null ? ""
                : row.signed().actingFor() == null
                        ? row.signed().name()
                : TEXTS.format("minutesRegister.acting", row.signed().name(), row.signed().actingFor());
        return List.of(number, TEXTS.format("minutesRegister.meetingOf", row.about().title(), row.about().code()),
                cell(row.about().day()), state(row), signatory, cell(row.signed().on()),
                cell(row.sent().on()), cell(row.sent().copies()), cell(row.sent().distribution()), remark(row));
    }

    /** The first recipients, and how many there are; the spreadsheet has all of them. */
    private static String brief(@Nullable String distribution) {
        List<String> names = distribution == null ? List.of()
                : Distribution.parse(distribution).lines().stream().flatMap(line -> line.recipients().stream())
                        .map(Distribution.Recipient::name).toList();
        String first = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() <= MOST_NAMED
                ? first
                : TEXTS.format("minutesRegister.more", first, Integer.toString(names.size()));
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** The year is only said where it is another than the register's. */
    private static String day(LocalDate day, int year) {
        return day.getYear() == year
                ? TEXTS.format("minutesRegister.brief", Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getDayOfMonth()))
                : ChineseText.date(day);
    }

    private static String state(Row row) {
        return TEXTS.get(switch (row.state()) {
            case RESERVED -> signed(row) ? "minutesRegister.signed" : "minutesRegister.reserved";
            case FIXED -> "minutesRegister.fixed";
            case GIVEN_UP -> "minutesRegister.givenUp";
        });
    }

    /** Whether the minutes are signed and still to be issued. */
    private static boolean signed(Row row) {
        return row.state() == NumberState.RESERVED && row.signed().on() != null;
    }

    private static String remark(Row row) {
        List<String> remarks = new ArrayList<>();
        if (row.reason() != null) {
            remarks.add(row.reason());
        }
        if (row.withdrawn()) {
            remarks.add(TEXTS.get("minutesRegister.withdrawn"));
        }
        if (row.corrections() > 0) {
            remarks.add(TEXTS.format("minutesRegister.corrected", Integer.toString(row.corrections())));
        }
        return String.join("\n", remarks);
    }

    private static List<String> notes(Year year, OfficeTime time) {
        List<String> notes = new ArrayList<>();
        notes.add(TEXTS.format("minutesRegister.count", Integer.toString(year.rows().size()),
                of(year, row -> row.state() == NumberState.FIXED), of(year, RegisterSheet::signed),
                of(year, row -> row.state() == NumberState.RESERVED && !signed(row)),
                of(year, row -> row.state() == NumberState.GIVEN_UP)));
        for (Named series : year.series()) {
            String missing = year.gaps().stream().filter(gap -> gap.series().equals(series.key())).map(Gap::text)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                notes.add(TEXTS.format("minutesRegister.gaps", series.name(), missing));
            }
        }
        if (year.gaps().isEmpty()) {
            notes.add(TEXTS.get("minutesRegister.noGaps"));
        }
        notes.add(TEXTS.format("minutesRegister.made", ChineseText.date(time.today())));
        return notes;
    }

    private static String of(Year year, Predicate<Row> which) {
        return Long.toString(year.rows().stream().filter(which).count());
    }
}
