package org.huixu.domain.people;

import org.huixu.domain.Entity;
import org.huixu.domain.Period;

/** A meeting room with its number of seats. */
public record Room(RoomId id, long version, String name, int seats, Period period) implements Entity {
}
