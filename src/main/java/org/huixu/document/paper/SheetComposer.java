package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.SheetPaper;
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
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Composes a paper that is one table: title, line of the meeting, table with repeated heading, notes, page x of y. */
public final class SheetComposer {
    /** Size of the title, 2 hao, in pt. */
    private static final double TITLE_SIZE = 22;
    /** Size of the line that names the meeting, in pt. */
    private static final double MEETING_SIZE = 14;
    /** Size of table and notes, in pt. */
    private static final double TEXT_SIZE = 12;

    private final Metrics metrics;

    public SheetComposer(Metrics metrics) {
        this.metrics = metrics;
    }

    public List<Page> compose(SheetPaper paper) {
        Grid grid = switch (paper.orientation()) {
            case PORTRAIT -> Grid.strict();
            case LANDSCAPE -> Grid.landscape();
        };
        LineBreaker breaker = new LineBreaker(metrics);
        List<Row> rows = new ArrayList<>();
        rows.addAll(lines(paper.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE), Alignment.CENTRE, grid));
        paper.meeting().ifPresent(meeting -> rows
                .addAll(lines(meeting, Style.solid(FaceRole.KAITI, MEETING_SIZE), Alignment.CENTRE, grid)));
        rows.add(Row.blank(TEXT_SIZE / 2));
        rows.addAll(new TableRows(breaker, TableStyle.of(grid.areaWidth(), TEXT_SIZE)).of(paper.table()));
        rows.add(Row.blank(TEXT_SIZE / 2));
        Style notes = Style.solid(FaceRole.FANGSONG, TEXT_SIZE);
        for (String note : paper.notes()) {
            Paragraph paragraph = new Paragraph(List.of(new Span(note.strip(), notes)), 0, 0, Alignment.JUSTIFIED);
            rows.addAll(rows(breaker.set(paragraph, grid.areaWidth()), TEXT_SIZE, Keeping.FREE));
        }
        Pagination.Pages pages = Pagination.distribute(rows, 0, grid.areaHeight());
        return furnished(pages, paper, grid, new Furniture(grid, breaker));
    }

    private List<Row> lines(String text, Style style, Alignment alignment, Grid grid) {
        List<TextLine> lines = new LineBreaker(metrics).set(Paragraph.of(text, style, alignment), grid.areaWidth());
        return rows(lines, style.size(), Keeping.WITH_NEXT);
    }

    private static List<Row> rows(List<TextLine> lines, double size, Keeping keeping) {
        return lines.stream()
                .map(line -> new Row(size * 1.5, size, List.of(Mark.Text.hanging(line, 0, 0, size)), keeping)).toList();
    }

    private static List<Page> furnished(Pagination.Pages pages, SheetPaper paper, Grid grid, Furniture furniture) {
        List<Page> furnished = new ArrayList<>();
        int count = pages.marks().size();
        for (int i = 0; i < count; i++) {
            List<Mark> marks = new ArrayList<>(pages.marks().get(i));
            if (i > 0) {
                marks.addFirst(furniture.head(paper.title()));
            }
            marks.add(furniture.pageOf(i + 1, count));
            furnished.add(new Page(grid.width(), grid.height(),
                    marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList()));
        }
        return furnished;
    }
}
