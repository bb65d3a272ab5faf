package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.WeekPaper;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.Pagination;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Composes papers that are one table or form: title, line of the meeting, content, notes, page x of y. */
public final class SheetComposer {
    /** Size of the title, 2 hao, in pt. */
    private static final double TITLE_SIZE = 22;
    /** Size of the line that names the meeting, in pt. */
    private static final double MEETING_SIZE = 14;
    /** Size of table and notes, in pt. */
    private static final double TEXT_SIZE = 12;
    /** Size of a table that needs several parts, xiao 5 hao, in pt. */
    private static final double SMALL_SIZE = 9;
    /** Sizes of a table that is to be on one page, 5 hao and xiao 5 hao, in pt. */
    private static final double[] CLOSE_SIZES = {10.5, 9};

    private final LineBreaker breaker;

    public SheetComposer(Metrics metrics) {
        this.breaker = new LineBreaker(metrics);
    }

    public List<Page> compose(SheetPaper paper) {
        double size = paper.tables().size() > 1 ? SMALL_SIZE : TEXT_SIZE;
        return switch (paper.orientation()) {
            case PORTRAIT -> compose(paper, Grid.strict(), size);
            case LANDSCAPE -> compose(paper, Grid.landscape(), size);
            case ONE_PAGE -> onePage(paper);
        };
    }

    /** In the largest print in which it is one page; where none is small enough, in the largest. */
    private List<Page> onePage(SheetPaper paper) {
        List<Page> large = compose(paper, Grid.wide(), TEXT_SIZE);
        List<Page> pages = large;
        for (int i = 0; pages.size() > 1 && i < CLOSE_SIZES.length; i++) {
            pages = compose(paper, Grid.wide(), CLOSE_SIZES[i]);
        }
        return pages.size() == 1 ? pages : large;
    }

    private List<Page> compose(SheetPaper paper, Grid grid, double size) {
        TableRows rows = new TableRows(breaker, TableStyle.of(grid.areaWidth(), size));
        return compose(new Sheet(paper.title(), paper.meeting(), paper.tables().stream().map(rows::of).toList(),
                paper.notes()), grid);
    }

    public List<Page> compose(FormPaper paper) {
        Grid grid = Grid.strict();
        FormRows form = new FormRows(breaker, TableStyle.of(grid.areaWidth(), TEXT_SIZE));
        return compose(new Sheet(paper.title(), paper.meeting(), List.of(form.of(paper.lines())), paper.notes()),
                grid);
    }

    /** Everything on one page that lies. */
    public List<Page> compose(SeatPlan plan) {
        Grid grid = Grid.landscape();
        double taken = TITLE_SIZE * 1.5 + MEETING_SIZE * 1.5 + TEXT_SIZE
                + plan.notes().size() * TEXT_SIZE * 1.5 + TEXT_SIZE;
        Row drawing = new PlanRows(breaker, grid.areaWidth()).of(plan, grid.areaHeight() - taken);
        return compose(new Sheet(plan.title(), plan.meeting(), List.of(List.of(drawing)), plan.notes()), grid);
    }

    /** On one page that lies where possible: on A4, in smaller print, on A3; else on several of these. */
    public List<Page> compose(WeekPaper paper) {
        List<Page> pages = List.of();
        for (Grid grid : List.of(Grid.wide(), Grid.a3())) {
            for (double size : CLOSE_SIZES) {
                pages = compose(new Sheet(paper.title(), Optional.of(paper.line()),
                        List.of(new WeekRows(breaker, grid.areaWidth(), size, paper).rows()), paper.notes()), grid);
                if (pages.size() == 1) {
                    return pages;
                }
            }
        }
        return pages;
    }

    /** What all sheets have in common; each part of the content begins on a new page. */
    private record Sheet(String title, Optional<String> meeting, List<List<Row>> content, List<String> notes) {
    }

    private List<Page> compose(Sheet sheet, Grid grid) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(lines(sheet.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE), grid));
        sheet.meeting().ifPresent(line -> rows.addAll(lines(line, Style.solid(FaceRole.KAITI, MEETING_SIZE), grid)));
        rows.add(Row.blank(TEXT_SIZE / 2));
        List<List<Mark>> pages = new ArrayList<>();
        rows.addAll(sheet.content().getFirst());
        for (List<Row> part : sheet.content().subList(1, sheet.content().size())) {
            pages.addAll(Pagination.distribute(rows, 0, grid.areaHeight()).marks());
            rows.clear();
            rows.addAll(part);
        }
        if (!sheet.notes().isEmpty()) {
            rows.add(rows.removeLast().withNext()); // remarks never stand on a page without the end of the table
            rows.add(Row.blank(TEXT_SIZE / 2).withNext());
        }
        Style notes = Style.solid(FaceRole.FANGSONG, TEXT_SIZE);
        for (String note : sheet.notes()) {
            Paragraph paragraph = Paragraph.of(note.strip(), notes, Alignment.JUSTIFIED);
            rows.addAll(rows(breaker.set(paragraph, grid.areaWidth()), TEXT_SIZE, Keeping.FREE));
        }
        pages.addAll(Pagination.distribute(rows, 0, grid.areaHeight()).marks());
        return furnished(pages, sheet.title(), grid, new Furniture(grid, breaker));
    }

    private List<Row> lines(String text, Style style, Grid grid) {
        List<TextLine> lines = breaker.set(Paragraph.of(text, style, Alignment.CENTRE), grid.areaWidth());
        return rows(lines, style.size(), Keeping.WITH_NEXT);
    }

    private static List<Row> rows(List<TextLine> lines, double size, Keeping keeping) {
        return lines.stream()
                .map(line -> new Row(size * 1.5, size, List.of(Mark.Text.hanging(line, 0, 0, size)), keeping)).toList();
    }

    private static List<Page> furnished(List<List<Mark>> pages, String title, Grid grid, Furniture furniture) {
        List<Page> furnished = new ArrayList<>();
        int count = pages.size();
        for (int i = 0; i < count; i++) {
            List<Mark> marks = new ArrayList<>(pages.get(i));
            if (i > 0) {
                marks.addFirst(furniture.head(title));
            }
            marks.add(furniture.pageOf(i + 1, count));
            furnished.add(new Page(grid.width(), grid.height(),
                    marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList()));
        }
        return furnished;
    }
}
