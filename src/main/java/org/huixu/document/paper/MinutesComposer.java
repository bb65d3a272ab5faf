package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.IdentityHashMap;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.PrintSettings;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.NameColumns;
import org.huixu.document.typeset.Outlines;
import org.huixu.document.typeset.Page;
import org.huixu.document.typeset.Pagination;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.TextLine;

/** Composes the printed minutes (GB/T 9704-2012, clause 10.3). */
public final class MinutesComposer {
    /** Least room between the last line and the imprint, in lines. */
    private static final double GAP = 0.5;

    private final Metrics metrics;
    private final Outlines outlines;

    /**
     * Composed minutes.
     *
     * @param own   how many of the pages were added for the imprint: where it does not fit below the text
     * @param parts to which part of the text a line belongs, by the line itself, not by what it says
     */
    public record Composed(List<Page> pages, int own, IdentityHashMap<TextLine, Integer> parts) {
    }

    public MinutesComposer(Metrics metrics, Outlines outlines) {
        this.metrics = metrics;
        this.outlines = outlines;
    }

    public List<Page> compose(MinutesPaper paper) {
        return compose(paper, new KeptRows()).pages();
    }

    /** Composes a paper of which most was composed before. */
    public Composed compose(MinutesPaper paper, KeptRows kept) {
        kept.begin(paper.settings().pitch());
        PrintSettings settings = paper.settings();
        Grid grid = switch (settings.pitch()) {
            case STRICT -> Grid.strict();
            case WORD_LIKE -> Grid.wordLike();
        };
        LineBreaker breaker = new LineBreaker(metrics);
        Setter setter = new Setter(grid, breaker, new NameColumns(metrics, grid.body(FaceRole.FANGSONG)));
        TableRows tables = new TableRows(breaker, TableStyle.of(grid.areaWidth(), 12));
        BodyRows body = new BodyRows(setter, tables, kept);
        List<Row> rows = body.of(paper.text(), paper.roll());
        MastheadComposer.Head head = new MastheadComposer(grid, breaker, outlines).compose(paper.masthead(),
                settings.draft());
        Pagination.Pages pages = Pagination.distribute(rows, head.height(), grid.areaHeight());

        List<List<Mark>> sheets = new ArrayList<>();
        pages.marks().forEach(marks -> sheets.add(new ArrayList<>(marks)));
        sheets.getFirst().addAll(0, head.marks());
        int numbered = sheets.size();
        if (paper.imprint().isPresent()) {
            ImprintComposer.Foot foot = new ImprintComposer(grid, breaker).compose(paper.imprint().get());
            boolean fits = pages.depths().getLast() + GAP * grid.pitch() + foot.height() <= grid.areaHeight();
            numbered = addImprint(sheets, foot, fits, settings.imprintOnEvenPage(), grid);
        }
        Furniture furniture = new Furniture(grid, breaker);
        for (int i = 0; i < numbered; i++) {
            sheets.get(i).add(furniture.number(i + 1));
        }
        if (settings.draft()) {
            sheets.stream().filter(sheet -> !sheet.isEmpty()).forEach(sheet -> sheet.addFirst(furniture.draft()));
        }
        return new Composed(sheets.stream().map(marks -> page(marks, grid)).toList(),
                sheets.size() - pages.marks().size(), body.owners());
    }

    /**
     * Puts the imprint on the last page, or on a page of its own; returns how many pages carry a number. A blank page
     * before it and its own page after a blank one carry none (clause 7.5).
     */
    private static int addImprint(List<List<Mark>> sheets, ImprintComposer.Foot foot, boolean fits, boolean even,
            Grid grid) {
        boolean lastIsEven = sheets.size() % 2 == 0;
        boolean blank = even && lastIsEven && !fits;
        int numbered = sheets.size();
        if (blank) {
            sheets.add(new ArrayList<>());
            sheets.add(new ArrayList<>());
        } else if (!fits || (even && !lastIsEven)) {
            sheets.add(new ArrayList<>());
            numbered++;
        }
        double top = grid.areaHeight() - foot.height();
        foot.marks().forEach(mark -> sheets.getLast().add(mark.moved(0, top)));
        return numbered;
    }

    private static Page page(List<Mark> marks, Grid grid) {
        return new Page(grid.width(), grid.height(),
                marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList());
    }
}
