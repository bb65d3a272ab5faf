package org.huixu.document.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.document.Table;
import org.huixu.application.handbook.Block;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.Inline;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.handbook.PictureFile;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Glyph;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** The pages of the handbook as rows. Everything in pt. */
final class HandbookRows {

    private static final double SIZE = 10.5;
    private static final double SMALL = 9;
    private static final double HEADING = 13;
    private static final double TITLE = 20;
    private static final double LIST = 18;
    private static final double NOTE = 14;
    private static final double GAP = 5;
    private static final double FRAME = 0.5;
    private static final double BAR = 2;
    /** A picture of a whole window is as wide as the page; smaller ones are as much smaller. */
    private static final double WINDOW = 1280;
    private static final double HIGHEST = Grid.mm(115);
    /** Paragraphs up to so many lines are never split. */
    private static final int SHORT = 3;
    private static final int MOST_CELL = 26;
    /** Share of the line that belongs to the keys. */
    private static final double KEYS = 0.4;
    private static final Style TEXT = Style.solid(FaceRole.SONGTI, SIZE);
    private static final Style STRONG = Style.solid(FaceRole.HEITI, SIZE);
    private static final Style WAY = new Style(FaceRole.SONGTI, SIZE, SIZE, 1, Ink.BLUE);
    private static final Style CAPTION = new Style(FaceRole.KAITI, SMALL, SMALL, 1, Ink.GREY);

    private final LineBreaker breaker;
    private final Grid grid;
    private final KeyList keys;
    private final Map<String, Integer> numbers;

    /** @param numbers on which paper page each page begins, as far as that is known */
    HandbookRows(LineBreaker breaker, Grid grid, KeyList keys, Map<String, Integer> numbers) {
        this.breaker = breaker;
        this.grid = grid;
        this.keys = keys;
        this.numbers = numbers;
    }

    List<Row> of(Handbook.Page page) {
        List<Row> rows = new ArrayList<>();
        set(List.of(new Span(page.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE))), 0, Alignment.LEFT)
                .forEach(line -> rows.add(new Row(TITLE * 1.35, TITLE,
                        List.of(Mark.Text.hanging(line, 0, 0, TITLE)), Keeping.WITH_NEXT)));
        rows.add(new Row(GAP * 2.5, 1, List.of(Mark.Rule.horizontal(0, GAP, grid.areaWidth(), 1, Ink.BLUE)),
                Keeping.WITH_NEXT));
        rows.addAll(blocks(page.blocks(), 0));
        return rows;
    }

    private List<Row> blocks(List<Block> blocks, double left) {
        List<Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            rows.addAll(block(block, left));
            if (!(block instanceof Block.Heading)) {
                rows.add(Row.blank(GAP));
            }
        }
        return rows;
    }

    private List<Row> block(Block block, double left) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph.words(), left);
            case Block.Items items -> items(items, left);
            case Block.Grid table -> table(table);
            case Block.Picture picture -> picture(picture, left);
            case Block.Note note -> note(note, left);
            case Block.Typed typed -> typed(typed, left);
            case Block.AllKeys _ -> allKeys();
        };
    }

    private List<Row> heading(String text) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.blank(GAP * 1.6));
        set(List.of(new Span(text, Style.solid(FaceRole.HEITI, HEADING))), 0, Alignment.LEFT)
                .forEach(line -> rows.add(new Row(HEADING * 1.6, HEADING,
                        List.of(Mark.Text.hanging(line, 0, 0, HEADING)), Keeping.WITH_NEXT)));
        return rows;
    }

    private List<Row> paragraph(List<Inline> words, double left) {
        List<Span> spans = new ArrayList<>();
        Deque<Inline.Way> ways = new ArrayDeque<>();
        for (Inline piece : words) {
            switch (piece) {
                case Inline.Words text -> spans.add(new Span(text.text(), text.strong() ? STRONG : TEXT));
                case Inline.Key key -> spans.add(new Span(key.text(), STRONG, true));
                case Inline.Way way -> {
                    ways.add(way);
                    spans.add(new Span(way.text(), WAY));
                    spans.add(new Span(Words.text("paper.handbook.see", number(way.page())), TEXT, true));
                }
            }
        }
        List<TextLine> lines = set(spans, left, Alignment.JUSTIFIED);
        List<Row> rows = new ArrayList<>();
        Leading leading = new Leading(ways);
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> marks = new ArrayList<>();
            marks.add(Mark.Text.hanging(lines.get(i), 0, 0, SIZE));
            marks.addAll(leading.in(lines.get(i)));
            boolean kept = i + 1 < lines.size() && (lines.size() <= SHORT || i == 0 || i == lines.size() - 2);
            rows.add(new Row(grid.pitch(), SIZE, marks, kept ? Keeping.WITH_NEXT : Keeping.FREE));
        }
        return rows;
    }

    private String number(String page) {
        return Integer.toString(numbers.getOrDefault(page, 1));
    }

    /** Finds the characters of the ways in the lines, one after the other: they alone are blue. */
    private static final class Leading {

        private final Deque<Inline.Way> ways;
        private int passed;

        Leading(Deque<Inline.Way> ways) {
            this.ways = ways;
        }

        List<Mark> in(TextLine line) {
            List<Mark> marks = new ArrayList<>();
            Glyph first = null;
            for (Glyph glyph : line.glyphs()) {
                if (!glyph.style().equals(WAY) || ways.isEmpty()) {
                    continue;
                }
                first = first == null ? glyph : first;
                passed++;
                boolean ended = passed == ways.element().text().codePointCount(0, ways.element().text().length());
                if (ended || glyph.equals(line.glyphs().getLast())) {
                    marks.add(new Mark.Way(ways.element().page(), first.x(), 0, glyph.x() + SIZE - first.x(),
                            SIZE * 1.2));
                    first = null;
                }
                if (ended) {
                    ways.remove();
                    passed = 0;
                }
            }
            return marks;
        }
    }

    private List<Row> items(Block.Items items, double left) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            List<Row> item = new ArrayList<>(blocks(items.items().get(i), left + LIST));
            String sign = Words.text(items.first() == 0 ? "paper.handbook.bullet" : "paper.handbook.number",
                    Integer.toString(items.first() + i));
            TextLine number = set(List.of(new Span(sign, TEXT)), left, Alignment.LEFT).getFirst();
            Row first = item.getFirst();
            List<Mark> marks = Stream.concat(Stream.of(Mark.Text.hanging(number, 0, 0, SIZE)),
                    first.marks().stream()).toList();
            item.set(0, new Row(first.height(), first.depth(), marks, first.keeping()));
            item.removeLast();
            rows.addAll(item);
            if (i + 1 < items.items().size()) {
                rows.add(Row.blank(GAP / 2));
            }
        }
        return rows;
    }

    private List<Row> table(Block.Grid table) {
        List<Table.Column> columns = IntStream.range(0, table.heading().size())
                .mapToObj(i -> new Table.Column(Inline.text(table.heading().get(i)), width(table, i),
                        Table.Alignment.LEFT))
                .toList();
        return new TableRows(breaker, TableStyle.of(grid.areaWidth(), SMALL)).of(new Table(columns,
                table.rows().stream().map(row -> row.stream().map(Inline::text).toList()).toList()));
    }

    /** A column is as wide as its longest text, within reason. */
    private static double width(Block.Grid table, int column) {
        int longest = Stream.concat(Stream.of(table.heading()), table.rows().stream())
                .mapToInt(row -> Inline.text(row.get(column)).length()).max().orElse(1);
        return Math.clamp(longest, 4, MOST_CELL);
    }

    private List<Row> picture(Block.Picture picture, double left) {
        PictureFile file = picture.file();
        double scale = Math.min((grid.areaWidth() - left) / Math.max(WINDOW, file.width()), HIGHEST / file.height());
        double width = file.width() * scale;
        double height = file.height() * scale;
        double x = left + (grid.areaWidth() - left - width) / 2;
        List<Mark> marks = List.of(new Mark.Image(file, x, 0, width, height),
                Mark.Rule.horizontal(x, 0, width, FRAME, Ink.GREY),
                Mark.Rule.horizontal(x, height, width, FRAME, Ink.GREY),
                Mark.Rule.vertical(x, 0, height, FRAME, Ink.GREY),
                Mark.Rule.vertical(x + width, 0, height, FRAME, Ink.GREY));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(height + GAP, height, marks, Keeping.WITH_NEXT));
        set(List.of(new Span(picture.caption(), CAPTION)), 0, Alignment.CENTRE).forEach(line -> rows.add(new Row(
                SMALL * 1.6, SMALL, List.of(Mark.Text.hanging(line, left / 2, 0, SMALL)), Keeping.FREE)));
        return rows;
    }

    private List<Row> note(Block.Note note, double left) {
        List<Row> inner = new ArrayList<>(blocks(note.blocks(), left + NOTE));
        inner.removeLast();
        return inner.stream().map(row -> row.marks().isEmpty()
                ? row
                : new Row(row.height(), row.depth(), Stream.concat(row.marks().stream(),
                        Stream.of(Mark.Rule.vertical(left + BAR, -1, Math.max(row.height(), grid.pitch()), BAR,
                                Ink.BLUE)))
                        .toList(),
                        row.keeping()))
                .toList();
    }

    private List<Row> typed(Block.Typed typed, double left) {
        Style style = Style.solid(FaceRole.HEITI, SMALL);
        return typed.text().lines().flatMap(line -> set(List.of(new Span(line, style)), left + NOTE, Alignment.LEFT)
                .stream()).map(line -> new Row(SMALL * 1.7, SMALL, List.of(Mark.Text.hanging(line, 0, 0, SMALL)),
                        Keeping.FREE))
                .toList();
    }

    /** Two beside each other, without rules. */
    private List<Row> allKeys() {
        List<Row> rows = new ArrayList<>();
        double half = grid.areaWidth() / 2;
        for (KeyList.Part part : keys.parts()) {
            rows.addAll(heading(part.where()));
            int lines = (part.keys().size() + 1) / 2;
            for (int i = 0; i < lines; i++) {
                List<Mark> marks = new ArrayList<>(key(part.keys().get(i), 0, half));
                if (lines + i < part.keys().size()) {
                    marks.addAll(key(part.keys().get(lines + i), half, half));
                }
                double depth = marks.stream().mapToDouble(mark -> ((Mark.Text) mark).baseline()).max().orElse(SMALL);
                rows.add(new Row(depth + SMALL * 0.6, depth, marks, Keeping.FREE));
            }
        }
        return rows;
    }

    private List<Mark> key(KeyList.Entry key, double left, double width) {
        List<Mark> marks = new ArrayList<>(lines(key.keys(), FaceRole.HEITI, left, width * KEYS));
        marks.addAll(lines(key.does(), FaceRole.SONGTI, left + width * KEYS, width * (1 - KEYS)));
        return marks;
    }

    /** One below the other, with a little room at the right. */
    private List<Mark> lines(String text, FaceRole face, double left, double width) {
        List<TextLine> lines = breaker.set(Paragraph.of(text, Style.solid(face, SMALL), Alignment.LEFT),
                width - SMALL / 2);
        return IntStream.range(0, lines.size()).<Mark>mapToObj(
                i -> Mark.Text.hanging(lines.get(i), left, i * SMALL * 1.3, SMALL)).toList();
    }

    private List<TextLine> set(List<Span> spans, double left, Alignment alignment) {
        return breaker.set(new Paragraph(spans, left, left, alignment), grid.areaWidth());
    }
}
