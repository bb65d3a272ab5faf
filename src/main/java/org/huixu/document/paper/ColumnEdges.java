package org.huixu.document.paper;

import java.util.Arrays;
import java.util.List;
import org.huixu.application.document.Table;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Span;

/** Finds where the columns of a table begin and end. */
public final class ColumnEdges {
    /** Characters of a heading that is never broken. */
    private static final int SHORT_HEADING = 4;
    private static final double ROUNDING = 0.1;

    private ColumnEdges() {
    }

    /**
     * The edges of the columns, from 0 to the width of the table, in pt. A column too narrow for a short heading grows at
     * the cost of the others.
     *
     * @param size of the characters
     */
    public static double[] of(List<Table.Column> columns, double width, double size, LineBreaker breaker) {
        return of(columns, TableStyle.of(width, size), breaker);
    }

    static double[] of(List<Table.Column> columns, TableStyle style, LineBreaker breaker) {
        double[] least = columns.stream().mapToDouble(column -> least(column.heading(), style, breaker)).toArray();
        double[] widths = columns.stream().mapToDouble(Table.Column::width).toArray();
        double scale = style.width() / Arrays.stream(widths).sum();
        boolean[] grown = new boolean[widths.length];
        boolean changed = Arrays.stream(least).sum() <= style.width();
        while (changed) {
            changed = false;
            double taken = 0;
            double shared = 0;
            for (int i = 0; i < widths.length; i++) {
                changed |= !grown[i] && widths[i] * scale < least[i];
                grown[i] |= widths[i] * scale < least[i];
                taken += grown[i] ? least[i] : 0;
                shared += grown[i] ? 0 : widths[i];
            }
            scale = shared > 0 ? (style.width() - taken) / shared : scale;
        }
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + (grown[i] ? least[i] : widths[i] * scale);
        }
        edges[widths.length] = style.width();
        return edges;
    }

    /** A heading of up to four characters stays on one line. */
    private static double least(String heading, TableStyle style, LineBreaker breaker) {
        double width = heading.lines()
                .mapToDouble(line -> breaker.width(List.of(new Span(line, style.style(FaceRole.HEITI))))).max()
                .orElse(0);
        return Math.min(width, SHORT_HEADING * style.size()) + 2 * style.padding() + ROUNDING;
    }
}
