package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.LetterPaper.Letter;
import org.huixu.application.document.LetterPaper.Slip;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.Roll;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.NameColumns;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.Pagination;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/**
 * Composes letters on the type area of the minutes, each with its slip at the foot of its last page. Lines stand somewhat
 * closer where letter and slip then fit on one page.
 */
public final class LetterComposer {
    /** Size of the title, 2 hao, in pt. */
    private static final double TITLE_SIZE = 22;
    /** Size of the slip, in pt. */
    private static final double SLIP_SIZE = 12;
    private static final double CUT_SIZE = 9;
    /** Length of a dash of the line to cut along, and of the gap after it, in pt. */
    private static final double DASH = 4;
    private static final double GAP = 3;
    /** Least room between the letter and the line to cut along, in pt. */
    private static final double ROOM = 12;
    /** Lines to spare where another program breaks the lines. */
    private static final double SPARE = 2;
    /** So much of the usual room between lines is left at least. */
    private static final double CLOSEST = 0.78;
    private static final Roll NOBODY = new Roll(Optional.empty(), Optional.empty(), List.of());

    private final LineBreaker breaker;
    private final Grid grid = Grid.letter();
    private final Setter setter;
    private final TableRows tables;

    public LetterComposer(Metrics metrics) {
        breaker = new LineBreaker(metrics);
        setter = new Setter(grid, breaker, new NameColumns(metrics, grid.body(FaceRole.FANGSONG)));
        tables = new TableRows(breaker, TableStyle.of(grid.areaWidth(), SLIP_SIZE));
    }

    public List<Page> compose(LetterPaper paper) {
        List<Page> pages = new ArrayList<>();
        paper.letters().forEach(letter -> pages.addAll(compose(letter)));
        return pages;
    }

    /**
     * How a letter goes on its pages.
     *
     * @param closing by how much its lines stand closer than usual, 1 for not at all; where possible lines remain to spare
     * @param slipAlone whether its slip has a page of its own
     * @param pages how many it takes
     */
    public record Fit(double closing, boolean slipAlone, int pages) {
    }

    /** Finds how a letter goes on its pages. */
    public Fit fit(Letter letter) {
        Placed placed = place(letter);
        double taken = placed.slip().isEmpty() ? 0 : ROOM + height(placed.slip());
        double spare = closing(height(rows(letter)), grid.areaHeight() - taken - SPARE * grid.pitch());
        return new Fit(spare == 1 ? placed.closing() : spare, placed.slipAlone(), placed.pages());
    }

    /** A letter on its pages, its slip still to be added. */
    private record Placed(double closing, List<List<Mark>> marks, List<Row> slip, boolean slipAlone) {

        int pages() {
            return marks.size() + (slipAlone ? 1 : 0);
        }
    }

    private Placed place(Letter letter) {
        List<Row> slip = letter.slip().map(this::slip).orElse(List.of());
        double taken = slip.isEmpty() ? 0 : ROOM + height(slip);
        List<Row> rows = rows(letter);
        double closing = closing(height(rows), grid.areaHeight() - taken);
        Pagination.Pages set = Pagination.distribute(
                closing == 1 ? rows : rows.stream().map(row -> row.spaced(closing)).toList(), 0, grid.areaHeight());
        return new Placed(closing, set.marks(), slip, set.depths().getLast() + taken > grid.areaHeight());
    }

    private List<Page> compose(Letter letter) {
        Placed placed = place(letter);
        List<Row> slipRows = placed.slip();
        double height = height(slipRows);
        List<List<Mark>> pages = new ArrayList<>();
        placed.marks().forEach(marks -> pages.add(new ArrayList<>(marks)));
        if (!slipRows.isEmpty()) {
            if (placed.slipAlone()) {
                pages.add(new ArrayList<>());
            }
            double y = grid.areaHeight() - height;
            for (Row row : slipRows) {
                double top = y;
                row.marks().forEach(mark -> pages.getLast().add(mark.moved(0, top)));
                y += row.height();
            }
        }
        Furniture furniture = new Furniture(grid, breaker);
        List<Page> furnished = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Mark> marks = pages.get(i);
            if (pages.size() > 1) {
                marks.add(furniture.pageOf(i + 1, pages.size()));
            }
            furnished.add(new Page(grid.width(), grid.height(),
                    marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList()));
        }
        return furnished;
    }

    /** By how much rows are closed up so that they fit, where that takes only a little. */
    private static double closing(double height, double available) {
        double factor = available / height;
        return factor >= 1 || factor < CLOSEST ? 1 : factor;
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    private List<Row> rows(Letter letter) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows(letter.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE), Alignment.CENTRE, 1.5));
        rows.add(Row.blank(grid.pitch() / 2).withNext());
        rows.addAll(setter.paragraph(Paragraph.of(letter.salutation(), grid.body(FaceRole.FANGSONG), Alignment.LEFT))
                .stream().map(Row::withNext).toList());
        rows.addAll(new BodyRows(setter, tables).of(new MinutesText(letter.body(), List.of()), NOBODY));
        if (!letter.signature().isEmpty()) {
            rows.add(rows.removeLast().withNext()); // from whom it is never stands on a page alone
            rows.add(Row.blank(grid.pitch()).withNext());
            rows.addAll(signature(letter.signature()));
        }
        return rows;
    }

    /** The lines are centred on each other, the longest ends two characters from the right edge. */
    private List<Row> signature(List<String> lines) {
        Style style = grid.body(FaceRole.FANGSONG);
        double widest = lines.stream().mapToDouble(line -> breaker
                .width(List.of(new Span(line, style)))).max().orElse(0) + grid.cell();
        double left = grid.areaWidth() - 2 * grid.cell() - widest;
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            TextLine set = breaker.set(Paragraph.of(line, style, Alignment.CENTRE), widest).getFirst();
            rows.add(new Row(grid.pitch(), Grid.BODY_SIZE, List.of(Mark.Text.hanging(set, left, 0, Grid.BODY_SIZE)),
                    rows.size() + 1 < lines.size() ? Keeping.WITH_NEXT : Keeping.FREE));
        }
        return rows;
    }

    private List<Row> slip(Slip slip) {
        List<Row> rows = new ArrayList<>();
        rows.add(cut());
        rows.addAll(rows(slip.title(), Style.solid(FaceRole.XIAOBIAOSONG, Grid.BODY_SIZE), Alignment.CENTRE, 1.6));
        slip.lines().forEach(line -> rows.addAll(rows(line, Style.solid(FaceRole.FANGSONG, SLIP_SIZE), Alignment.LEFT,
                1.6)));
        rows.addAll(tables.of(slip.table()));
        rows.add(Row.blank(SLIP_SIZE / 2));
        slip.notes().forEach(note -> rows.addAll(rows(note, Style.solid(FaceRole.FANGSONG, SLIP_SIZE),
                Alignment.JUSTIFIED, 1.5)));
        return rows;
    }

    /** Dashes on both sides of the words that tell what they are for. */
    private Row cut() {
        Style style = Style.solid(FaceRole.SONGTI, CUT_SIZE);
        TextLine words = breaker.set(Paragraph.of(Printed.cut(), style, Alignment.CENTRE),
                grid.areaWidth()).getFirst();
        double half = breaker.width(List.of(new Span(Printed.cut(), style)))
                / 2 + CUT_SIZE;
        double middle = grid.areaWidth() / 2;
        List<Mark> marks = new ArrayList<>();
        for (double x = 0; x + DASH <= grid.areaWidth(); x += DASH + GAP) {
            if (x + DASH < middle - half || x > middle + half) {
                marks.add(Mark.Rule.horizontal(x, CUT_SIZE / 2, DASH, TableStyle.INNER, Ink.BLACK));
            }
        }
        marks.add(Mark.Text.hanging(words, 0, 0, CUT_SIZE));
        return new Row(CUT_SIZE * 2, CUT_SIZE, marks, Keeping.WITH_NEXT);
    }

    private List<Row> rows(String text, Style style, Alignment alignment, double leading) {
        return breaker.set(Paragraph.of(text, style, alignment), grid.areaWidth()).stream()
                .map(line -> new Row(style.size() * leading, style.size(),
                        List.of(Mark.Text.hanging(line, 0, 0, style.size())), Keeping.WITH_NEXT))
                .toList();
    }
}
