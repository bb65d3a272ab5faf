package org.huixu.document.word;

import java.util.List;
import java.util.function.Consumer;
import org.huixu.application.document.Table;
import org.huixu.document.paper.ColumnEdges;
import org.huixu.document.paper.Grid;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.Style;

/** Writes tables with rules, and frames at the foot of a page, which are tables too. */
final class WordTable {

    /** Distance from line to line, as a multiple of the size. */
    private static final double PITCH = 1.35;
    /** Room at both sides of a cell, and above and below, in pt. */
    private static final double SIDE = 4.5;
    private static final double ABOVE = 2.4;
    /** Thickness of rules, in eighths of pt. */
    private static final String RULE = "4";

    private final WordText text;
    private final LineBreaker breaker;

    WordTable(WordText text, LineBreaker breaker) {
        this.text = text;
        this.breaker = breaker;
    }

    /** A table as wide as the given width, its heading repeated on every page. */
    void write(Table table, double width, double size) {
        Markup xml = text.xml();
        double[] edges = ColumnEdges.of(table.columns(), width, size, breaker);
        xml.start("w:tbl").start("w:tblPr").empty("w:tblW", "w:w", twips(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins(xml, ABOVE, ABOVE);
        xml.end();
        grid(xml, edges);
        rows(table, edges, size);
        xml.end();
    }

    private void rows(Table table, double[] edges, double size) {
        Markup xml = text.xml();
        if (table.columns().stream().anyMatch(column -> !column.heading().isBlank())) {
            row(0, true);
            for (int column = 0; column < table.columns().size(); column++) {
                cell(table.columns().get(column).heading(), edges[column + 1] - edges[column], Alignment.CENTRE,
                        Style.solid(FaceRole.HEITI, size));
            }
            xml.end();
        }
        for (List<String> cells : table.rows()) {
            row(table.leastMm() * 72 / 25.4, false);
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), edges[column + 1] - edges[column],
                        alignment(table.columns().get(column).alignment()), Style.solid(FaceRole.FANGSONG, size));
            }
            xml.end();
        }
    }

    private static void grid(Markup xml, double[] edges) {
        xml.start("w:tblGrid");
        for (int column = 0; column + 1 < edges.length; column++) {
            xml.empty("w:gridCol", "w:w", twips(edges[column + 1] - edges[column]));
        }
        xml.end();
    }

    private void row(double least, boolean heading) {
        Markup xml = text.xml().start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (least > 0) {
            xml.empty("w:trHeight", "w:val", twips(least), "w:hRule", "atLeast");
        }
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.end();
    }

    private void cell(String words, double width, Alignment alignment, Style style) {
        Markup xml = text.xml().start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa")
                .start("w:tcBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            rule(xml, side, RULE);
        }
        xml.end().value("w:vAlign", "center").end();
        List<String> lines = words.strip().lines().toList();
        (lines.isEmpty() ? List.of("") : lines).forEach(line -> text.paragraph(
                Stance.line(style.size() * PITCH).indented(SIDE, SIDE, SIDE).aligned(alignment), line, style));
        xml.end();
    }

    /**
     * Rows of one cell each at the foot of the page, with rules above, between and below. A paragraph has to follow: they
     * are on its page.
     *
     * @param below room below the words of a row, in pt
     */
    void foot(Grid grid, double below, List<Consumer<WordText>> rows) {
        Markup xml = text.xml();
        double width = grid.areaWidth();
        beginFoot(grid);
        xml.start("w:tblBorders");
        rule(xml, "top", "8");
        rule(xml, "bottom", "8");
        rule(xml, "insideH", "6");
        xml.end().empty("w:tblLayout", "w:type", "fixed");
        margins(xml, 0, below);
        xml.end();
        grid(xml, new double[]{0, width});
        rows.forEach(row -> across(width, 1, row));
        xml.end();
    }

    /** A table at the foot of the page with words above and below it. A paragraph has to follow, as above. */
    void foot(Grid grid, Consumer<WordText> above, Table table, double size, Consumer<WordText> below) {
        Markup xml = text.xml();
        double width = grid.areaWidth();
        double[] edges = ColumnEdges.of(table.columns(), width, size, breaker);
        beginFoot(grid);
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins(xml, ABOVE, ABOVE);
        xml.end();
        grid(xml, edges);
        across(width, table.columns().size(), above);
        rows(table, edges, size);
        across(width, table.columns().size(), below);
        xml.end();
    }

    /** It is placed from the edge of the page: else LibreOffice takes what is as wide as the text for a part of the text. */
    private void beginFoot(Grid grid) {
        text.xml().start("w:tbl").start("w:tblPr")
                .empty("w:tblpPr", "w:leftFromText", "0", "w:rightFromText", "0", "w:vertAnchor", "margin",
                        "w:horzAnchor", "page", "w:tblpX", twips(grid.left()), "w:tblpYSpec", "bottom")
                .value("w:tblOverlap", "never").empty("w:tblW", "w:w", twips(grid.areaWidth()), "w:type", "dxa");
    }

    /** A row of one cell. */
    private void across(double width, int columns, Consumer<WordText> content) {
        row(0, false);
        Markup xml = text.xml().start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        if (columns > 1) {
            xml.value("w:gridSpan", columns);
        }
        xml.end();
        content.accept(text);
        xml.end().end();
    }

    private static void rule(Markup xml, String where, String thickness) {
        xml.empty("w:" + where, "w:val", "single", "w:sz", thickness, "w:space", "0", "w:color", "000000");
    }

    /** The words of cells keep off the rules at the sides by their indents: cells with room there shift the whole table. */
    private static void margins(Markup xml, double above, double below) {
        xml.start("w:tblCellMar");
        margin(xml, "top", above);
        margin(xml, "left", 0);
        margin(xml, "bottom", below);
        margin(xml, "right", 0);
        xml.end();
    }

    private static void margin(Markup xml, String where, double room) {
        xml.empty("w:" + where, "w:w", twips(room), "w:type", "dxa");
    }

    private static Alignment alignment(Table.Alignment alignment) {
        return switch (alignment) {
            case LEFT, TOP -> Alignment.LEFT;
            case CENTRE -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private static String twips(double length) {
        return Long.toString(Stance.twips(length));
    }
}
