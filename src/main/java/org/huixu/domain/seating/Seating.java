package org.huixu.domain.seating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;

/**
 * Who sits where: by order, but for those who were put on a place by hand. Whoever drops out makes the others move up; who was
 * put somewhere stays there.
 *
 * @param at who sits on a place, by its number in the order of honour from 0; places without anybody are free
 */
public record Seating(SeatMap map, Map<Integer, Sitter> at) {

    public Seating {
        at = Map.copyOf(at);
    }

    /**
     * Who is to be seated.
     *
     * @param first by order, at the table as long as there is room
     * @param behind by order, in rows behind
     */
    public record Guests(List<Sitter> first, List<Sitter> behind) {

        public Guests {
            first = List.copyOf(first);
            behind = List.copyOf(behind);
        }
    }

    /**
     * Seats them.
     *
     * @param pins places that were given by hand, by person
     */
    public static Seating of(Room.Layout layout, Guests guests, Map<Sitter, Integer> pins, boolean leftFirst) {
        int table = SeatMap.of(layout, 0, leftFirst).table();
        boolean behind = layout.shape() != RoomShape.ROWS && layout.shape() != RoomShape.ROSTRUM;
        Map<Integer, Sitter> at = new HashMap<>();
        Set<Sitter> kept = new HashSet<>();
        Stream.concat(guests.first().stream(), guests.behind().stream()).forEach(one -> {
            Integer place = pins.get(one);
            if (place != null && place >= 0 && at.putIfAbsent(place, one) == null) {
                kept.add(one);
            }
        });
        int next = seat(guests.first(), kept, at, 0);
        seat(guests.behind(), kept, at, behind ? Math.max(table, next) : next);
        int places = at.keySet().stream().mapToInt(place -> place + 1).max().orElse(0);
        return new Seating(SeatMap.of(layout, places, leftFirst), at);
    }

    /** Gives these the free places from one on; the next place to be looked at. */
    private static int seat(List<Sitter> people, Set<Sitter> kept, Map<Integer, Sitter> at, int from) {
        int next = from;
        for (Sitter one : people) {
            if (!kept.contains(one)) {
                next = free(at, next);
                at.put(next, one);
            }
        }
        return next;
    }

    private static int free(Map<Integer, Sitter> at, int from) {
        int next = from;
        while (at.containsKey(next)) {
            next++;
        }
        return next;
    }

    /** The place of somebody. */
    public Optional<Integer> of(Sitter sitter) {
        return at.entrySet().stream().filter(one -> one.getValue().equals(sitter)).map(Map.Entry::getKey).findFirst();
    }
}
