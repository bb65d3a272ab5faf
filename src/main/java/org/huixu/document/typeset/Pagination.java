package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;

/** Distributes rows over pages. */
public final class Pagination {
    /** Rounding errors smaller than this, in pt, are no overflow. */
    private static final double TOLERANCE = 0.05;

    private final double capacity;
    private final List<List<Mark>> pages = new ArrayList<>();
    private final List<Double> depths = new ArrayList<>();
    private double y;
    private double depth;
    private boolean fresh;
    private Row.Running closing = Row.Running.NOTHING;
    private double closingTop;

    private Pagination(double capacity, double firstTop) {
        this.capacity = capacity;
        pages.add(new ArrayList<>());
        y = firstTop;
        depth = firstTop;
    }

    /**
     * Distributes rows.
     *
     * @param rows     from top to bottom
     * @param firstTop height in pt that is already taken on the first page
     * @param capacity height of the type area in pt
     */
    public static Pages distribute(List<Row> rows, double firstTop, double capacity) {
        Pagination pagination = new Pagination(capacity, firstTop);
        int next = 0;
        while (next < rows.size()) {
            next = pagination.place(rows, next);
        }
        pagination.depths.add(pagination.depth);
        return new Pages(pagination.pages.stream().map(List::copyOf).toList(), List.copyOf(pagination.depths));
    }

    /** Places the next row, or the chain of rows that it must stay with; returns the index of the row after it. */
    private int place(List<Row> rows, int first) {
        Row row = rows.get(first);
        return switch (row.keeping()) {
            case VANISHES -> {
                if (!fresh) {
                    y += row.height();
                }
                yield first + 1;
            }
            case ALIGNS -> {
                y = Math.ceil((y + row.depth() - TOLERANCE) / row.height()) * row.height();
                yield first + 1;
            }
            case FREE, WITH_NEXT -> placeChain(rows, first);
        };
    }

    private int placeChain(List<Row> rows, int first) {
        int last = first;
        double above = 0;
        while (rows.get(last).keeping() == Row.Keeping.WITH_NEXT && last + 1 < rows.size()) {
            above += rows.get(last).height();
            last++;
        }
        double needed = above + rows.get(last).depth();
        if (fits(needed)) {
            for (int i = first; i <= last; i++) {
                put(rows.get(i));
            }
            return last + 1;
        }
        Row row = rows.get(first);
        boolean tooLong = row.running().height() + needed > capacity + TOLERANCE;
        if (!fresh && (!tooLong || !fits(row.depth()))) {
            turn(row);
            return first;
        }
        int next = first;
        do {
            put(rows.get(next));
            next++;
        } while (next <= last && fits(rows.get(next).depth()));
        return next;
    }

    private boolean fits(double needed) {
        return y + needed <= capacity + TOLERANCE;
    }

    private void put(Row row) {
        double top = y;
        row.marks().forEach(mark -> pages.getLast().add(mark.moved(0, top)));
        closing = row.running();
        closingTop = top;
        depth = Math.max(depth, y + row.depth());
        y += row.height();
        fresh = false;
    }

    private void turn(Row next) {
        closing.closing().forEach(mark -> pages.getLast().add(mark.moved(0, closingTop)));
        depths.add(depth);
        pages.add(new ArrayList<>());
        y = 0;
        depth = 0;
        closing = Row.Running.NOTHING;
        next.running().heading().forEach(this::put);
        fresh = true;
    }

    /**
     * Pages of marks, relative to the top left corner of the type area.
     *
     * @param marks  the marks of each page
     * @param depths how far each page is filled, in pt
     */
    public record Pages(List<List<Mark>> marks, List<Double> depths) {
    }
}
