package org.huixu.document.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.application.document.Roll;
import org.huixu.application.document.Table;
import org.huixu.document.paper.Grid;
import org.huixu.document.paper.Printed;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Metrics;
import org.huixu.document.typeset.NameColumns;
import org.huixu.document.typeset.Paragraph;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.Style;
import org.huixu.document.typeset.TextLine;

/** Writes the body of a paper: headings, paragraphs, tables, attachments, roll (GB/T 9704-2012, clauses 7.3 and 10.3). */
final class BodyText {
    private static final double TABLE_SIZE = 12;
    private static final double SPACE_AFTER_TABLE = 7;
    /** A character as wide as a Chinese one, without ink. */
    private static final String WIDE_BLANK = "\u3000";

    private final WordText text;
    private final WordTable tables;
    private final Grid grid;
    private final LineBreaker breaker;
    private final NameColumns columns;
    private final Style body;
    /** Height of a line; 0 to leave it to the grid. */
    private final double line;

    BodyText(WordText text, Grid grid, Metrics metrics, double line) {
        this.text = text;
        this.grid = grid;
        this.line = line;
        this.breaker = new LineBreaker(metrics);
        this.tables = new WordTable(text, breaker);
        this.body = grid.body(FaceRole.FANGSONG);
        this.columns = new NameColumns(metrics, body);
    }

    void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Block block -> block(block);
                case Table table -> {
                    tables.write(table, grid.areaWidth(), TABLE_SIZE);
                    text.begin(Stance.line(SPACE_AFTER_TABLE)).end();
                }
            }
        }
    }

    private void block(Block block) {
        Stance stance = stance(style(block.level()));
        text.begin(block.runOn().isBlank() ? stance : stance.free());
        text.run(block.text().strip(), grid.body(Printed.face(block.level())));
        text.run(block.runOn().strip(), body);
        text.end();
    }

    private static String style(Block.Level level) {
        return switch (level) {
            case HEADING1 -> WordStyles.HEADING + 1;
            case HEADING2 -> WordStyles.HEADING + 2;
            case HEADING3 -> WordStyles.HEADING + 3;
            case HEADING4 -> WordStyles.HEADING + 4;
            case BODY -> WordStyles.BODY;
        };
    }

    private Stance stance(String style) {
        Stance stance = Stance.of(style);
        return line > 0 ? stance.exactly(line) : stance;
    }

    /** One blank line, then the names; those of several are numbered, one below the other. */
    void attachments(List<String> names) {
        String label = Printed.label(Printed.attachments());
        double start = 2 * grid.cell();
        double entry = start + width(label);
        double hang = names.size() > 1 ? entry + width(names.size() + ". ") : entry;
        for (int i = 0; i < names.size(); i++) {
            boolean first = i == 0;
            text.begin(stance("").spaced(first ? grid.pitch() : 0, 0).indented(first ? start : entry, hang, 0));
            if (first) {
                text.run(label, body);
            }
            if (names.size() > 1) {
                text.run(i + 1 + ".", body).tab(body);
            }
            text.run(names.get(i).strip(), body).end();
        }
    }

    /** One blank line, then chair, those present, excused and observing. Names are never broken. */
    void roll(Roll roll) {
        boolean first = true;
        for (Roll.Group group : Printed.groups(roll)) {
            group(group, first ? grid.pitch() : 0);
            first = false;
        }
    }

    private void group(Roll.Group group, double before) {
        String label = Printed.label(group.label());
        double start = 2 * grid.cell();
        double hang = start + width(label);
        Stance stance = stance("").spaced(before, 0).indented(start, hang, 0).aligned(Alignment.LEFT);
        List<List<TextLine>> names = Printed.bare(group)
                ? columns.set(group.people().stream().map(Roll.Attendee::name).toList(), hang, grid.areaWidth())
                : List.of();
        names.stream().flatMap(List::stream).map(TextLine::start).distinct().sorted()
                .filter(at -> at > hang + 1).forEach(at -> stance.tab("left", at));
        text.begin(stance).run(label, grid.body(FaceRole.HEITI));
        if (names.isEmpty()) {
            people(Printed.people(group), hang);
        } else {
            inColumns(names, group.people().stream().map(Roll.Attendee::name).iterator());
        }
        text.end();
    }

    /** Lines end where a name would be broken. */
    private void people(List<String> people, double hang) {
        List<Span> spans = people.stream().map(person -> new Span(person, body, true)).toList();
        List<String> lines = new ArrayList<>();
        breaker.set(new Paragraph(spans, hang, hang, Alignment.LEFT), grid.areaWidth())
                .forEach(set -> lines.add(set.text()));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.lineBreak(body);
            }
            text.run(lines.get(i), body);
        }
    }

    private void inColumns(List<List<TextLine>> lines, Iterator<String> names) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.lineBreak(body);
            }
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (j > 0) {
                    text.tab(body);
                }
                text.run(spread(names.next(), lines.get(i).get(j)), body);
            }
        }
    }

    /** A name of two characters is as wide as one of three. */
    private String spread(String name, TextLine set) {
        boolean spread = set.glyphs().size() == 2 && set.end() - set.start() > 2.5 * grid.cell();
        return spread ? name.substring(0, name.offsetByCodePoints(0, 1)) + WIDE_BLANK
                + name.substring(name.offsetByCodePoints(0, 1)) : name;
    }

    private double width(String words) {
        return breaker.width(List.of(new Span(words, body)));
    }
}
