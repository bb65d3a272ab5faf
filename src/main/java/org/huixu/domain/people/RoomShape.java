package org.huixu.domain.people;

/** How the seats of a room stand: a long table, tables in the shape of a U, rows, or a rostrum before rows. */
public enum RoomShape {
    LONG_TABLE, U_SHAPE, ROWS, ROSTRUM
}
