package org.huixu.document.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.Roll;
import org.huixu.application.document.Table;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Row;
import org.huixu.document.typeset.Row.Keeping;
import org.huixu.document.typeset.Span;
import org.huixu.document.typeset.TextLine;

/** The body of the minutes: headings, paragraphs, tables, attachments, roll (GB/T 9704-2012, clauses 7.3 and 10.3). */
final class BodyRows {
    private final Setter setter;
    private final TableRows tables;
    private final KeptRows kept;
    private final IdentityHashMap<TextLine, Integer> owners = new IdentityHashMap<>();

    BodyRows(Setter setter, TableRows tables) {
        this(setter, tables, new KeptRows());
    }

    BodyRows(Setter setter, TableRows tables, KeptRows kept) {
        this.setter = setter;
        this.tables = tables;
        this.kept = kept;
    }

    List<Row> of(MinutesText text, Roll roll) {
        List<Row> rows = new ArrayList<>();
        List<MinutesText.Part> parts = text.parts();
        for (int i = 0; i < parts.size(); i++) {
            MinutesText.Part part = parts.get(i);
            List<Row> set = kept.of(part, () -> part(part));
            own(i, set);
            rows.addAll(set);
        }
        rows.addAll(attachments(text.attachments()));
        rows.addAll(kept.of(roll, () -> roll(roll)));
        keepLastTwo(rows);
        return rows;
    }

    /** To which part a line belongs, by the line itself. */
    IdentityHashMap<TextLine, Integer> owners() {
        return owners;
    }

    private void own(int part, List<Row> rows) {
        for (Row row : rows) {
            for (Mark mark : row.marks()) {
                if (mark instanceof Mark.Text text) {
                    owners.put(text.line(), part);
                }
            }
        }
    }

    private List<Row> part(MinutesText.Part part) {
        return switch (part) {
            case Block block -> block(block);
            case Table table -> tables.onGrid(table, setter.grid().pitch());
        };
    }

    /** The last page never shows a single line of the body: the last two lines stay together. */
    private static void keepLastTwo(List<Row> rows) {
        int last = rows.size() - 1;
        int before = last - 1;
        while (before > 0 && rows.get(before).keeping() == Keeping.VANISHES) {
            before--;
        }
        for (int i = Math.max(before, 0); i < last; i++) {
            if (rows.get(i).keeping() != Keeping.ALIGNS) {
                rows.set(i, rows.get(i).withNext());
            }
        }
    }

    private List<Row> block(Block block) {
        List<Span> spans = new ArrayList<>();
        FaceRole face = Printed.face(block.level());
        spans.add(new Span(block.text().strip(), setter.grid().body(face)));
        if (!block.runOn().isBlank()) {
            spans.add(new Span(block.runOn().strip(), setter.grid().body(FaceRole.FANGSONG)));
        }
        boolean heading = block.level() != Block.Level.BODY && block.runOn().isBlank();
        return heading ? setter.heading(spans) : setter.paragraph(spans);
    }

    /** One blank line, then the names; those of several are numbered, one below the other. */
    private List<Row> attachments(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(setter.blank());
        rows.addAll(setter.numbered(Printed.attachments(), names));
        return rows;
    }

    private List<Row> roll(Roll roll) {
        List<Row> rows = new ArrayList<>();
        Printed.groups(roll).forEach(group -> rows.addAll(inPairs(group(group))));
        if (!rows.isEmpty()) {
            rows.addFirst(setter.blank());
        }
        return rows;
    }

    /** A page ends neither after the first line of a group nor before its last: no name stands alone. */
    private static List<Row> inPairs(List<Row> group) {
        List<Row> rows = new ArrayList<>(group);
        if (rows.size() > 1) {
            rows.set(0, rows.getFirst().withNext());
            rows.set(rows.size() - 2, rows.get(rows.size() - 2).withNext());
        }
        return rows;
    }

    /** Posts and names stay on one line. */
    private List<Row> group(Roll.Group group) {
        if (Printed.bare(group)) {
            return setter.names(group.label(), group.people().stream().map(Roll.Attendee::name).toList());
        }
        List<Span> spans = Printed.people(group).stream()
                .map(person -> new Span(person, setter.grid().body(FaceRole.FANGSONG), true)).toList();
        return setter.labelled(group.label(), FaceRole.HEITI, spans, Alignment.LEFT);
    }
}
