package org.huixu.domain.seating;

import java.util.ArrayList;
import java.util.List;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;

/**
 * The places of a room, the most honourable first, and its tables, as seen from above with the chair at the top. One unit is
 * the width of a place.
 *
 * @param table how many of the places are at the table, on the rostrum or in the rows; the others are behind
 */
public record SeatMap(List<Place> places, List<Table> tables, int table, double width, double height) {

    /** Room between a row of places and the next. */
    private static final double AISLE = 0.4;
    /** Room before the rows that are behind. */
    private static final double BEHIND = 0.8;
    private static final double TABLE_DEPTH = 1.2;

    public SeatMap {
        places = List.copyOf(places);
        tables = List.copyOf(tables);
    }

    /** A place by its middle. */
    public record Place(double x, double y) {
    }

    /** A table by its corners. */
    public record Table(double left, double top, double width, double height) {
    }

    /**
     * The places of a room.
     *
     * @param wanted for so many people there must be places; more than the room has stand in rows behind
     * @param leftFirst whether the place at the left hand of the first is the second, as is usual; else at his right
     */
    public static SeatMap of(Room.Layout layout, int wanted, boolean leftFirst) {
        Drawing drawing = new Drawing(layout, leftFirst);
        RoomShape shape = layout.shape() == null ? RoomShape.LONG_TABLE : layout.shape();
        switch (shape) {
            case LONG_TABLE -> drawing.longTable();
            case U_SHAPE -> drawing.u();
            case ROWS -> drawing.rows(0, layout.across(), Math.max(layout.along(), 1));
            case ROSTRUM -> drawing.rostrum(wanted);
        }
        return drawing.finish(wanted);
    }

    /**
     * The order of honour in a row of that many places, as seen by who looks at the row: from the middle outwards, one to each
     * side.
     *
     * @param ahead whether the second place is after the first as one looks, else before it
     */
    static List<Integer> centreOut(int places, boolean ahead) {
        List<Integer> order = new ArrayList<>();
        int first = ahead ? (places - 1) / 2 : places / 2;
        for (int step = 0; order.size() < places; step++) {
            for (int side : step == 0 ? List.of(0) : List.of(ahead ? step : -step, ahead ? -step : step)) {
                int at = first + side;
                if (at >= 0 && at < places) {
                    order.add(at);
                }
            }
        }
        return order;
    }

    /** Puts places and tables down. */
    private static final class Drawing {

        /** Beside him who sits in the middle of a side one sits at each hand: these three come before the other side. */
        private static final int MIDDLE = 3;
        private static final int BESIDE = 2;

        private final Room.Layout layout;
        private final boolean leftFirst;
        private final List<Place> places = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private double bottom;

        private Drawing(Room.Layout layout, boolean leftFirst) {
            this.layout = layout;
            this.leftFirst = leftFirst;
        }

        /** The first sits in the middle of the side at the top and looks down: his left hand is on the right. */
        private void longTable() {
            int across = layout.across();
            int along = layout.along();
            double depth = Math.max(TABLE_DEPTH, along);
            tables.add(new Table(1, 1, across, depth));
            bothSides(across, depth);
            double from = 1 + (depth - along) / 2 + 0.5;
            for (int i = 0; i < along; i++) {
                double right = across + 1.5;
                places.add(new Place(leftFirst ? right : 0.5, from + i));
                places.add(new Place(leftFirst ? 0.5 : right, from + i));
            }
            bottom = depth + 2;
        }

        /** Both long sides in turn, so that people face each other: three in the middle of each, then one at each end. */
        private void bothSides(int across, double depth) {
            List<Integer> ahead = centreOut(across, leftFirst);
            List<Integer> opposite = centreOut(across, !leftFirst);
            for (int from = 0; from < across; from += from == 0 ? MIDDLE : BESIDE) {
                int to = Math.min(across, from + (from == 0 ? MIDDLE : BESIDE));
                ahead.subList(from, to).forEach(at -> places.add(new Place(1 + at + 0.5, 0.5)));
                opposite.subList(from, to).forEach(at -> places.add(new Place(1 + at + 0.5, 1 + depth + 0.5)));
            }
        }

        private void u() {
            int across = layout.across();
            int along = layout.along();
            tables.add(new Table(1, 1, across, 1));
            if (along > 0) {
                tables.add(new Table(1, 2, 1, along));
                tables.add(new Table(across, 2, 1, along));
            }
            row(0.5, 1, across, leftFirst);
            for (int i = 0; i < along; i++) {
                double right = across + 1.5;
                places.add(new Place(leftFirst ? right : 0.5, 2.5 + i));
                places.add(new Place(leftFirst ? 0.5 : right, 2.5 + i));
            }
            bottom = 2 + along;
        }

        private void rostrum(int wanted) {
            tables.add(new Table(0, 1, layout.across(), 0.6));
            row(0.5, 0, layout.across(), leftFirst);
            int perRow = Math.max(1, layout.along());
            bottom = 2.4;
            double left = (layout.across() - perRow) / 2.0;
            int rows = Math.ceilDiv(Math.max(0, wanted - layout.across()), perRow);
            rows(left, perRow, rows);
        }

        /** Rows of people who look up: their left hand is on the left. */
        private void rows(double left, int perRow, int rows) {
            for (int i = 0; i < rows; i++) {
                row(bottom + 0.5, left, perRow, !leftFirst);
                bottom += 1 + AISLE;
            }
        }

        private void row(double y, double left, int count, boolean ahead) {
            centreOut(count, ahead).forEach(at -> places.add(new Place(left + at + 0.5, y)));
        }

        private SeatMap finish(int wanted) {
            int table = places.size();
            if (wanted > table) {
                boolean ends = layout.shape() != RoomShape.ROWS && layout.shape() != RoomShape.ROSTRUM;
                bottom += ends ? BEHIND : 0;
                int perRow = Math.max(1, layout.across());
                rows(ends ? 1 : 0, perRow, Math.ceilDiv(wanted - table, perRow));
            }
            double leftmost = places.stream().mapToDouble(Place::x).min().orElse(0.5) - 0.5;
            List<Place> moved = places.stream().map(one -> new Place(one.x() - leftmost, one.y())).toList();
            List<Table> tablesMoved = tables.stream()
                    .map(one -> new Table(one.left() - leftmost, one.top(), one.width(), one.height())).toList();
            double right = Math.max(moved.stream().mapToDouble(one -> one.x() + 0.5).max().orElse(1),
                    tablesMoved.stream().mapToDouble(one -> one.left() + one.width()).max().orElse(0));
            double low = Math.max(moved.stream().mapToDouble(one -> one.y() + 0.5).max().orElse(1),
                    tablesMoved.stream().mapToDouble(one -> one.top() + one.height()).max().orElse(0));
            return new SeatMap(moved, tablesMoved, table, right, low);
        }
    }
}
