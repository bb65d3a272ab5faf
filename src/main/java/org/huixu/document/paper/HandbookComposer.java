package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.document.HandbookPaper;
import org.huixu.application.handbook.Handbook;
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
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Composes the handbook: title page, contents with page numbers, and each task from a new page on. */
public final class HandbookComposer {

    private static final double TITLE_SIZE = 40;
    private static final double EDITION_SIZE = 15;
    private static final double CONTENTS_SIZE = 22;
    private static final double CHAPTER_SIZE = 12;
    private static final double ENTRY_SIZE = 10.5;
    private static final double RUNNING_SIZE = 9;
    private static final double TITLE_TOP = Grid.mm(62);
    private static final double HEAD_RISE = Grid.mm(9);
    private static final double NUMBER_DROP = Grid.mm(8);
    /** Numbers of pages in the text may move the text; it comes to rest at once, or nearly so. */
    private static final int MOST_ROUNDS = 5;
    private static final String DOTS = ". ";

    private final LineBreaker breaker;
    private final Grid grid = Grid.book();

    public HandbookComposer(Metrics metrics) {
        breaker = new LineBreaker(metrics);
    }

    public List<Page> compose(HandbookPaper paper) {
        Map<String, Integer> numbers = Map.of();
        List<List<List<Mark>>> tasks = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tasks = tasks(paper, numbers);
            Map<String, Integer> found = numbers(paper.handbook(), tasks, 1 + contents(paper, numbers).size());
            if (found.equals(numbers)) {
                break;
            }
            numbers = found;
        }
        List<Page> pages = new ArrayList<>();
        pages.add(page(title(paper), "", 0));
        String name = Words.text("paper.handbook.contents");
        contents(paper, numbers).forEach(marks -> pages.add(page(marks, name, pages.size() + 1)));
        List<Handbook.Page> written = paper.handbook().pages();
        for (int i = 0; i < tasks.size(); i++) {
            String head = written.get(i).title();
            tasks.get(i).forEach(marks -> pages.add(page(marks, head, pages.size() + 1)));
        }
        return pages;
    }

    private List<List<List<Mark>>> tasks(HandbookPaper paper, Map<String, Integer> numbers) {
        HandbookRows rows = new HandbookRows(breaker, grid, paper.keys(), numbers);
        List<List<List<Mark>>> tasks = new ArrayList<>();
        for (Handbook.Chapter chapter : paper.handbook().chapters()) {
            for (Handbook.Page page : chapter.pages()) {
                List<List<Mark>> pages = new ArrayList<>(
                        Pagination.distribute(rows.of(page), 0, grid.areaHeight()).marks());
                List<Mark> first = new ArrayList<>();
                if (page.equals(chapter.pages().getFirst())) {
                    first.add(new Mark.Goal(chapter.title(), chapter.title(), 1, 0, 0));
                }
                first.add(new Mark.Goal(page.key(), page.title(), 2, 0, 0));
                first.addAll(pages.getFirst());
                pages.set(0, first);
                tasks.add(pages);
            }
        }
        return tasks;
    }

    private static Map<String, Integer> numbers(Handbook handbook, List<List<List<Mark>>> tasks, int front) {
        Map<String, Integer> numbers = new HashMap<>();
        int next = front + 1;
        for (int i = 0; i < tasks.size(); i++) {
            numbers.put(handbook.pages().get(i).key(), next);
            next += tasks.get(i).size();
        }
        return numbers;
    }

    private List<Mark> title(HandbookPaper paper) {
        List<Mark> marks = new ArrayList<>();
        double y = TITLE_TOP;
        marks.add(text(paper.handbook().title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE), Alignment.CENTRE, y));
        y += TITLE_SIZE * 1.6;
        marks.add(Mark.Rule.horizontal(grid.areaWidth() / 4, y, grid.areaWidth() / 2, 1.2, Ink.BLUE));
        y += EDITION_SIZE * 1.6;
        for (String line : paper.edition()) {
            marks.add(text(line, Style.solid(FaceRole.KAITI, EDITION_SIZE), Alignment.CENTRE, y));
            y += EDITION_SIZE * 1.8;
        }
        return marks;
    }

    private List<List<Mark>> contents(HandbookPaper paper, Map<String, Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(CONTENTS_SIZE, 1.6, List.of(text(Words.text("paper.handbook.contents"),
                Style.solid(FaceRole.XIAOBIAOSONG, CONTENTS_SIZE), Alignment.CENTRE, 0))));
        for (Handbook.Chapter chapter : paper.handbook().chapters()) {
            rows.add(Row.blank(CHAPTER_SIZE / 2));
            rows.add(row(CHAPTER_SIZE, 1.5, List.of(text(chapter.title(),
                    Style.solid(FaceRole.HEITI, CHAPTER_SIZE), Alignment.LEFT, 0))));
            for (Handbook.Page page : chapter.pages()) {
                rows.add(new Row(ENTRY_SIZE * 1.5, ENTRY_SIZE,
                        entry(page, Integer.toString(numbers.getOrDefault(page.key(), 1))), Keeping.FREE));
            }
        }
        return Pagination.distribute(rows, 0, grid.areaHeight()).marks();
    }

    /** The title, dots and the number at the right edge; all of it leads to the page. */
    private List<Mark> entry(Handbook.Page page, String number) {
        Style style = Style.solid(FaceRole.SONGTI, ENTRY_SIZE);
        double indent = 2 * ENTRY_SIZE;
        double room = grid.areaWidth() - indent - width(page.title(), style) - 3 * ENTRY_SIZE;
        String dots = DOTS.repeat((int) Math.max(0, room / width(DOTS, style)));
        Mark title = text(page.title(), style, Alignment.LEFT, 0).moved(indent, 0);
        Mark leader = text(dots.strip(), style, Alignment.RIGHT, 0).moved(-2 * ENTRY_SIZE, 0);
        return List.of(title, leader, text(number, style, Alignment.RIGHT, 0),
                new Mark.Way(page.key(), indent, 0, grid.areaWidth() - indent, ENTRY_SIZE * 1.4));
    }

    private double width(String text, Style style) {
        return breaker.width(List.of(new Span(text, style)));
    }

    private static Row row(double size, double leading, List<Mark> marks) {
        return new Row(size * leading, size, marks, Keeping.WITH_NEXT);
    }

    private Mark text(String text, Style style, Alignment alignment, double top) {
        return Mark.Text.hanging(breaker.set(Paragraph.of(text, style, alignment), grid.areaWidth()).getFirst(), 0,
                top, style.size());
    }

    /** @param number 0 for none */
    private Page page(List<Mark> content, String head, int number) {
        List<Mark> marks = new ArrayList<>(content);
        Style style = new Style(FaceRole.SONGTI, RUNNING_SIZE, RUNNING_SIZE, 1, Ink.GREY);
        if (number > 0) {
            marks.add(text(head, style, Alignment.RIGHT, -HEAD_RISE));
            marks.add(Mark.Rule.horizontal(0, -HEAD_RISE + RUNNING_SIZE * 1.5, grid.areaWidth(), 0.4, Ink.GREY));
            marks.add(text(Integer.toString(number), style, Alignment.CENTRE, grid.areaHeight() + NUMBER_DROP));
        }
        return new Page(grid.width(), grid.height(),
                marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList());
    }
}
