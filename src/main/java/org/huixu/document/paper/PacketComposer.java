package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.document.Packet;
import org.huixu.application.document.Table;
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

/** Composes the pages that a packet has of its own: cover, list, headings of sections, pages that stand for a paper. */
public final class PacketComposer {

    /** Height at the bottom of every page that belongs to the page number, in pt. */
    public static final double BAND = Grid.mm(13);

    private static final double NUMBER_SIZE = 10.5;
    /** Baseline of the page number above the lower edge of the page, in pt. */
    private static final double NUMBER_RISE = Grid.mm(6.5);
    private static final double TEXT_SIZE = 12;
    private static final double LINE_SIZE = 16;
    private static final double LEADING = 1.5;
    private static final double MEETING_SIZE = 24;
    private static final double TITLE_SIZE = 40;
    private static final double HEADING_SIZE = 22;
    private static final double LABEL_CELLS = 6;

    private final LineBreaker breaker;
    private final Grid grid = Grid.strict();

    public PacketComposer(Metrics metrics) {
        this.breaker = new LineBreaker(metrics);
    }

    /**
     * The pages, each without its number.
     *
     * @param front cover and list
     * @param sections one for each section
     * @param total pages of the whole packet
     */
    public record Composed(List<Page> front, List<Opening> sections, int total) {

        public Composed {
            front = List.copyOf(front);
            sections = List.copyOf(sections);
        }
    }

    /**
     * How a section begins.
     *
     * @param heading its heading pages
     * @param first number of the first of them, from 1
     * @param parts number of the first page of each paper; of one without pages where it would be
     */
    public record Opening(List<Page> heading, int first, List<Integer> parts) {

        public Opening {
            heading = List.copyOf(heading);
            parts = List.copyOf(parts);
        }
    }

    /** All pages; how many the list takes does not depend on the numbers in it. */
    public Composed compose(Packet packet) {
        List<Opening> unnumbered = packet.sections().stream()
                .map(section -> new Opening(List.of(), 0, section.parts().stream().map(_ -> 0).toList())).toList();
        int front = 1 + list(packet, unnumbered).size();
        List<Opening> openings = new ArrayList<>();
        int next = front + 1;
        for (int i = 0; i < packet.sections().size(); i++) {
            Packet.Section section = packet.sections().get(i);
            int first = next;
            next += heading(section, unnumbered.get(i)).size();
            List<Integer> parts = new ArrayList<>();
            for (Packet.Part part : section.parts()) {
                parts.add(next);
                next += part.content().pages();
            }
            openings.add(new Opening(heading(section, new Opening(List.of(), first, parts)), first, parts));
        }
        List<Page> pages = new ArrayList<>();
        pages.add(cover(packet.cover()));
        pages.addAll(list(packet, openings));
        return new Composed(pages, openings, next - 1);
    }

    /** A page that stands for a paper. */
    public Page separator(Packet.Part part, String reason) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(centred(part.title(), Style.solid(FaceRole.XIAOBIAOSONG, HEADING_SIZE)));
        rows.addAll(centred(part.about(), Style.solid(FaceRole.KAITI, LINE_SIZE)));
        rows.add(Row.blank(LINE_SIZE));
        rows.addAll(centred(reason, Style.solid(FaceRole.FANGSONG, LINE_SIZE)));
        List<Mark> marks = new ArrayList<>(stacked(rows, Grid.mm(70)));
        return page(marks);
    }

    /** A page that stands for one whose original could not be read. */
    public Page unreadable(double width, double height) {
        TextLine line = breaker.set(Paragraph.of(Words.text("paper.packet.unreadable"),
                Style.solid(FaceRole.FANGSONG, LINE_SIZE), Alignment.CENTRE), width).getFirst();
        return new Page(width, height, List.of(Mark.Text.hanging(line, 0, height / 3, LINE_SIZE)));
    }

    /** The number at the foot of a page of any size. */
    public Mark number(int page, int pages, double width, double height) {
        String text = Words.text("paper.sheet.page", Integer.toString(page), Integer.toString(pages));
        TextLine line = breaker
                .set(Paragraph.of(text, Style.solid(FaceRole.SONGTI, NUMBER_SIZE), Alignment.CENTRE), width).getFirst();
        return new Mark.Text(line, 0, height - NUMBER_RISE);
    }

    private Page cover(Packet.Cover cover) {
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (String marking : cover.markings()) {
            marks.addAll(stacked(set(marking, Style.solid(FaceRole.HEITI, LINE_SIZE), Alignment.LEFT), top));
            top += grid.pitch();
        }
        List<Row> title = new ArrayList<>(centred(cover.meeting(), Style.solid(FaceRole.XIAOBIAOSONG, MEETING_SIZE)));
        title.add(new Row(MEETING_SIZE, 0, List.of(), Keeping.FREE));
        title.addAll(centred(cover.title(), Style.solid(FaceRole.XIAOBIAOSONG, TITLE_SIZE)));
        double titleTop = Grid.mm(45);
        marks.addAll(stacked(title, titleTop));
        double rule = titleTop + height(title) + Grid.mm(6);
        marks.add(Mark.Rule.horizontal(0, rule, grid.areaWidth(), 1.5, Ink.RED));
        List<Row> lines = new ArrayList<>();
        cover.lines().forEach(line -> lines.addAll(labelled(line)));
        marks.addAll(stacked(lines, rule + Grid.mm(16)));
        List<Row> office = new ArrayList<>();
        cover.office().forEach(line -> office.addAll(centred(line, Style.solid(FaceRole.KAITI, LINE_SIZE))));
        marks.addAll(stacked(office, grid.areaHeight() - height(office)));
        return page(marks);
    }

    private List<Page> list(Packet packet, List<Opening> openings) {
        List<Table.Column> columns = List.of(
                new Table.Column(Words.text("paper.packet.number"), 1.8, Table.Alignment.CENTRE),
                new Table.Column(Words.text("paper.packet.content"), 9, Table.Alignment.LEFT),
                new Table.Column(Words.text("paper.packet.version"), 4.2, Table.Alignment.CENTRE),
                new Table.Column(Words.text("paper.packet.page"), 1.6, Table.Alignment.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < packet.sections().size(); i++) {
            Packet.Section section = packet.sections().get(i);
            Opening opening = openings.get(i);
            rows.add(List.of(section.number(), section.title(), "", Integer.toString(opening.first())));
            for (int part = 0; part < section.parts().size(); part++) {
                rows.add(row(section.parts().get(part), opening.parts().get(part), part));
            }
        }
        List<Row> content = new ArrayList<>(
                centred(Words.text("paper.packet.list"), Style.solid(FaceRole.XIAOBIAOSONG, HEADING_SIZE)));
        content.add(Row.blank(TEXT_SIZE));
        content.addAll(new TableRows(breaker, TableStyle.of(grid.areaWidth(), TEXT_SIZE))
                .of(new Table(columns, rows)));
        return pages(content);
    }

    private static List<String> row(Packet.Part part, int page, int place) {
        String title = Words.text("paper.packet.part", Integer.toString(place + 1), part.title());
        return switch (part.content()) {
            case Packet.Pages _ -> List.of("", title, part.about(), Integer.toString(page));
            case Packet.Absent _ -> List.of("", title, Words.text("paper.packet.absent"), Integer.toString(page));
            case Packet.Elsewhere elsewhere -> List.of("", title, elsewhere.words(), "—");
        };
    }

    private List<Page> heading(Packet.Section section, Opening opening) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Grid.mm(40), 0, List.of(), Keeping.FREE));
        rows.addAll(centred(section.number(), Style.solid(FaceRole.HEITI, HEADING_SIZE)));
        rows.add(Row.blank(HEADING_SIZE / 2));
        rows.addAll(centred(section.title(), Style.solid(FaceRole.XIAOBIAOSONG, HEADING_SIZE)));
        rows.add(Row.blank(HEADING_SIZE));
        section.lines().forEach(line -> rows.addAll(labelled(line)));
        rows.add(Row.blank(HEADING_SIZE / 2));
        if (!section.parts().isEmpty()) {
            List<Table.Column> columns = List.of(
                    new Table.Column(Words.text("paper.packet.papers"), 9, Table.Alignment.LEFT),
                    new Table.Column(Words.text("paper.packet.version"), 4.2, Table.Alignment.CENTRE),
                    new Table.Column(Words.text("paper.packet.page"), 1.6, Table.Alignment.CENTRE));
            List<List<String>> parts = IntStream.range(0, section.parts().size())
                    .mapToObj(i -> row(section.parts().get(i), opening.parts().get(i), i))
                    .map(row -> row.subList(1, row.size())).toList();
            rows.addAll(new TableRows(breaker, TableStyle.of(grid.areaWidth(), TEXT_SIZE))
                    .of(new Table(columns, parts)));
        }
        return pages(rows);
    }

    private List<Page> pages(List<Row> rows) {
        return Pagination.distribute(rows, 0, grid.areaHeight()).marks().stream().map(this::page).toList();
    }

    private Page page(List<Mark> marks) {
        return new Page(grid.width(), grid.height(),
                marks.stream().map(mark -> mark.moved(grid.left(), grid.top())).toList());
    }

    /** A label in a column of its own, and the text beside it. */
    private List<Row> labelled(Packet.Line line) {
        double hang = LABEL_CELLS * LINE_SIZE;
        TextLine label = breaker.set(new Paragraph(
                List.of(new Span(line.label(), Style.solid(FaceRole.HEITI, LINE_SIZE), true)), LINE_SIZE, LINE_SIZE,
                Alignment.LEFT), hang).getFirst();
        List<TextLine> text = breaker.set(new Paragraph(
                List.of(new Span(line.text(), Style.solid(FaceRole.FANGSONG, LINE_SIZE))), hang, hang,
                Alignment.LEFT), grid.areaWidth() - LINE_SIZE);
        List<Row> rows = new ArrayList<>();
        for (TextLine one : text) {
            List<Mark> marks = new ArrayList<>();
            if (rows.isEmpty()) {
                marks.add(Mark.Text.hanging(label, 0, 0, LINE_SIZE));
            }
            marks.add(Mark.Text.hanging(one, 0, 0, LINE_SIZE));
            rows.add(new Row(LINE_SIZE * LEADING, LINE_SIZE, marks, Keeping.FREE));
        }
        rows.set(rows.size() - 1, new Row(LINE_SIZE * 2, LINE_SIZE, rows.getLast().marks(), Keeping.FREE));
        return rows;
    }

    private List<Row> centred(String text, Style style) {
        return set(text, style, Alignment.CENTRE);
    }

    private List<Row> set(String text, Style style, Alignment alignment) {
        return breaker.set(Paragraph.of(text, style, alignment), grid.areaWidth()).stream()
                .map(line -> new Row(style.size() * LEADING, style.size(),
                        List.of(Mark.Text.hanging(line, 0, 0, style.size())), Keeping.FREE))
                .toList();
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    /** Rows one below the other, from a height on. */
    private static List<Mark> stacked(List<Row> rows, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (Row row : rows) {
            double at = y;
            row.marks().forEach(mark -> marks.add(mark.moved(0, at)));
            y += row.height();
        }
        return marks;
    }
}
