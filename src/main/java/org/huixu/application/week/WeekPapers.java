package org.huixu.application.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.document.WeekPaper;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekPlan.Day;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Mark;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry.Leader;

/** The sheet of a week on paper, and as a table to be worked on. */
public final class WeekPapers {

    private static final Texts TEXTS = Texts.of(WeekPapers.class);
    private static final double NAME = 2.2;
    private static final double POST = 3;
    private static final double PART = 4;

    private final String office;
    private final OfficeTime time;

    private WeekPapers(String office, OfficeTime time) {
        this.office = office;
        this.time = time;
    }

    /** For the office of the regulation of the day. */
    public static WeekPapers of(Store store, RegulationShelf regulations, OfficeTime time) {
        return new WeekPapers(store.read(reader -> regulations.all(reader).on(time.today())).map(Regulation::title)
                .map(Regulation.Title::office).orElse(""), time);
    }

    /** The name suggested for its file, without ending. */
    public static String fileName(WeekPlan plan) {
        return TEXTS.format("week.paper.file", plan.monday().toString(), WeekWords.edition(plan.standing()));
    }

    /** To be printed. */
    public WeekPaper paper(WeekPlan plan) {
        List<WeekPaper.Day> days = plan.days().stream()
                .map(day -> new WeekPaper.Day(WeekWords.day(day), day.parts().stream().map(WeekWords::name).toList()))
                .toList();
        List<WeekPaper.Row> rows = plan.leaders().stream()
                .map(leader -> new WeekPaper.Row(leader.personName(), leader.post(), cells(plan, leader).stream()
                        .map(lines -> lines.stream().map(WeekPapers::entry).toList()).toList()))
                .toList();
        return new WeekPaper(TEXTS.get("week.paper.title"), line(plan), TEXTS.get("week.paper.corner"), days, rows,
                notes(plan, "week.paper.marks"), properties(plan));
    }

    /** As a spreadsheet. */
    public SheetPaper book(WeekPlan plan) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(TEXTS.get("week.book.name"), NAME, Alignment.CENTRE),
                        new Column(TEXTS.get("week.book.post"), POST, Alignment.CENTRE)));
        for (Day day : plan.days()) {
            day.parts().forEach(part -> columns.add(new Column(
                    TEXTS.format("week.book.part", WeekWords.day(day), WeekWords.name(part)), PART, Alignment.LEFT)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Leader leader : plan.leaders()) {
            List<String> row = new ArrayList<>(List.of(leader.personName(), leader.post()));
            cells(plan, leader).forEach(lines -> row.add(
                    lines.stream().map(WeekWords::whole).collect(Collectors.joining("\n"))));
            rows.add(row);
        }
        return new SheetPaper(TEXTS.get("week.paper.title"), Optional.of(line(plan)), new Table(columns, rows),
                notes(plan, "week.book.marks"), SheetPaper.Orientation.LANDSCAPE, properties(plan));
    }

    private static List<List<Line>> cells(WeekPlan plan, Leader leader) {
        List<List<Line>> cells = new ArrayList<>();
        for (Day day : plan.days()) {
            for (DayPart part : day.parts()) {
                cells.add(plan.lines(leader, day.date(), part));
            }
        }
        return cells;
    }

    private static WeekPaper.Entry entry(Line line) {
        return new WeekPaper.Entry(WeekWords.mark(line.mark()), WeekWords.hours(line.entry()), WeekWords.text(line));
    }

    private static String line(WeekPlan plan) {
        return TEXTS.format("week.paper.line", WeekWords.span(plan.monday()), WeekWords.edition(plan.standing()));
    }

    /** @param marks what the marks mean; a spreadsheet has them in black */
    private static List<String> notes(WeekPlan plan, String marks) {
        if (plan.lines().isEmpty()) {
            return List.of(TEXTS.get("week.paper.nothing"));
        }
        return plan.lines().stream().allMatch(one -> one.mark() == Mark.NONE)
                ? List.of()
                : List.of(TEXTS.format(marks, Integer.toString(plan.standing().against())));
    }

    private PaperProperties properties(WeekPlan plan) {
        return new PaperProperties(TEXTS.get("week.paper.title"), line(plan), office, List.of(),
                time.now().atZone(time.zone()).toOffsetDateTime());
    }
}
