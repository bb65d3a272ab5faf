package org.huixu.document.word;

import java.util.ArrayList;
import java.util.List;
import org.huixu.document.paper.Grid;

/**
 * Pages of the standard: A4, type area 156 × 225 mm, 28 characters a line (GB/T 9704-2012, clause 5.2).
 *
 * @param pitch distance from line to line, in pt
 * @param running the parts that run along: kind of header or footer, and pages on which they stand, by the names of parts
 */
record WordSection(double pitch, List<Running> running) {

    /** Parts of a point in which the format counts the room between characters. */
    private static final int SPACE_PARTS = 4096;
    private static final double HEADER = Grid.mm(30) - 14;
    /** Foot of the last line of the page, from the edge of the page: its dash 7 mm below the type area. */
    private static final double FOOTER = 71;

    WordSection {
        running = List.copyOf(running);
    }

    /** What stands above or below the type area: on all pages or only on even ones. */
    record Running(boolean header, boolean even, String part) {
    }

    /** Writes the properties, in the order that the format demands. */
    void write(Markup xml) {
        Grid grid = Grid.wordLike();
        xml.start("w:sectPr");
        for (Running one : running) {
            xml.empty(one.header() ? "w:headerReference" : "w:footerReference", "w:type",
                    one.even() ? "even" : "default", "r:id", one.part());
        }
        xml.value("w:type", "nextPage");
        xml.empty("w:pgSz", "w:w", twips(grid.width()), "w:h", twips(grid.height()));
        xml.empty("w:pgMar", "w:top", twips(grid.top()), "w:right", twips(grid.width() - grid.right()), "w:bottom",
                twips(grid.height() - grid.bottom()), "w:left", twips(grid.left()), "w:header", twips(HEADER),
                "w:footer", twips(FOOTER), "w:gutter", "0");
        xml.empty("w:pgNumType", "w:start", "1");
        List<String> lines = new ArrayList<>(List.of("w:type", "linesAndChars", "w:linePitch", twips(pitch)));
        lines.addAll(List.of("w:charSpace",
                Long.toString((long) Math.floor((grid.cell() - Grid.BODY_SIZE) * SPACE_PARTS))));
        xml.empty("w:docGrid", lines.toArray(String[]::new));
        xml.end();
    }

    private static String twips(double length) {
        return Long.toString(Stance.twips(length));
    }
}
