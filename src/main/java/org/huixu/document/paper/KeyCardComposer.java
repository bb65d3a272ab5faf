package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.KeyCard;
import org.huixu.application.handbook.KeyList;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
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

/** Composes the card of all keys: one sheet that lies, four columns, in the largest print that fits. */
public final class KeyCardComposer {

    private static final double[] SIZES = {10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5};
    private static final int COLUMNS = 4;
    private static final double BETWEEN = Grid.mm(5);
    private static final double TITLE_SIZE = 15;
    private static final double TITLE_RISE = Grid.mm(8);
    /** Share of a column that belongs to the keys. */
    private static final double KEYS = 0.36;
    private static final double LEADING = 1.28;
    private static final double HAIR = 0.4;

    private final LineBreaker breaker;
    private final Grid grid = Grid.card();
    private final double column = (grid.areaWidth() - (COLUMNS - 1) * BETWEEN) / COLUMNS;

    public KeyCardComposer(Metrics metrics) {
        breaker = new LineBreaker(metrics);
    }

    public List<Page> compose(KeyCard card) {
        List<List<Mark>> columns = columns(card.keys());
        List<Page> pages = new ArrayList<>();
        for (int first = 0; first < columns.size(); first += COLUMNS) {
            List<Mark> marks = new ArrayList<>();
            Style title = Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE);
            marks.add(Mark.Text.hanging(line(card.title(), title, grid.areaWidth(), Alignment.CENTRE), 0, -TITLE_RISE,
                    TITLE_SIZE));
            for (int i = first; i < Math.min(first + COLUMNS, columns.size()); i++) {
                double x = (i - first) * (column + BETWEEN);
                columns.get(i).forEach(mark -> marks.add(mark.moved(x, 0)));
            }
            pages.add(new Page(grid.width(), grid.height(),
                    marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList()));
        }
        return pages;
    }

    /** The columns in the largest print with which they are no more than there is room for, about equally long. */
    private List<List<Mark>> columns(KeyList keys) {
        List<List<Mark>> columns = List.of();
        for (double size : SIZES) {
            List<Row> rows = rows(keys, size);
            columns = Pagination.distribute(rows, 0, grid.areaHeight()).marks();
            for (double height = grid.areaHeight(); columns.size() <= COLUMNS; height -= size) {
                List<List<Mark>> shorter = Pagination.distribute(rows, 0, height - size).marks();
                if (shorter.size() > COLUMNS) {
                    return columns;
                }
                columns = shorter;
            }
        }
        return columns;
    }

    private List<Row> rows(KeyList keys, double size) {
        List<Row> rows = new ArrayList<>();
        Style heading = new Style(FaceRole.HEITI, size * 1.1, size * 1.1, 1, Ink.BLUE);
        for (KeyList.Part part : keys.parts()) {
            if (!rows.isEmpty()) {
                rows.add(Row.blank(size * 0.7));
            }
            double height = heading.size() * LEADING;
            Row head = new Row(height + size * 0.3, height, List.of(
                    Mark.Text.hanging(line(part.where(), heading, column, Alignment.LEFT), 0, 0, heading.size()),
                    Mark.Rule.horizontal(0, height, column, HAIR, Ink.BLUE)), Keeping.WITH_NEXT);
            rows.add(head);
            part.keys().forEach(key -> rows.add(row(key, size, head)));
        }
        return rows;
    }

    /** @param head is repeated where a column begins with the row */
    private Row row(KeyList.Entry key, double size, Row head) {
        double left = column * KEYS;
        List<TextLine> keys = breaker.set(
                Paragraph.of(key.keys(), Style.solid(FaceRole.HEITI, size), Alignment.LEFT), left - size / 2);
        List<TextLine> does = breaker.set(
                Paragraph.of(key.does(), Style.solid(FaceRole.SONGTI, size), Alignment.LEFT), column - left);
        double pitch = size * LEADING;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            marks.add(Mark.Text.hanging(keys.get(i), 0, i * pitch, size));
        }
        for (int i = 0; i < does.size(); i++) {
            marks.add(Mark.Text.hanging(does.get(i), left, i * pitch, size));
        }
        double height = Math.max(keys.size(), does.size()) * pitch;
        return new Row(height + size * 0.08, height, marks, Keeping.FREE, new Row.Running(List.of(head), List.of()));
    }

    private TextLine line(String text, Style style, double width, Alignment alignment) {
        return breaker.set(Paragraph.of(text, style, alignment), width).getFirst();
    }
}
