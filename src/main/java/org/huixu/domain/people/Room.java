package org.huixu.domain.people;

import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.jspecify.annotations.Nullable;

/** A meeting room with its number of seats and how they stand. */
public record Room(RoomId id, long version, String name, int seats, Layout layout, Period period) implements Entity {

    /**
     * How the seats stand.
     *
     * @param shape absent where nobody said
     * @param across seats on each long side of the table; at the head of the U; of a row; on the rostrum. 0: not said
     * @param along seats at each short end of the table; on each arm of the U; number of rows; of a row before the rostrum
     */
    public record Layout(@Nullable RoomShape shape, int across, int along) {

        public static final Layout UNKNOWN = new Layout(null, 0, 0);

        /** A long table with that many seats on both sides together. */
        public static Layout table(int seats) {
            return new Layout(RoomShape.LONG_TABLE, Math.ceilDiv(Math.max(2, seats), 2), 0);
        }
    }

    /** How the seats stand; where nobody said, at a long table. */
    public Layout known() {
        return layout.shape() == null || layout.across() < 1 ? Layout.table(seats) : layout;
    }

    /** A room of which nothing else is known yet. */
    public static Room of(RoomId id, String name, int seats, Period period) {
        return new Room(id, 0, name, seats, Layout.UNKNOWN, period);
    }

    public Room named(String newName) {
        return new Room(id, version, newName, seats, layout, period);
    }

    public Room with(Layout newLayout) {
        return new Room(id, version, name, seats, newLayout, period);
    }

    public Room with(int newSeats, Period newPeriod) {
        return new Room(id, version, name, newSeats, layout, newPeriod);
    }
}
