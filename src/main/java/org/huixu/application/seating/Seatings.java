package org.huixu.application.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.Expected.Guest;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.seating.SeatPin;
import org.huixu.domain.seating.Seating;
import org.huixu.domain.seating.Seating.Guests;
import org.huixu.domain.seating.Sitter;

/** Works out who sits where in a meeting, from who is expected by now. */
public final class Seatings {

    /** Name of the setting that says at which hand of the first the second sits. */
    static final String SIDE = "seating.second-at";
    static final String RIGHT = "right";

    private final Store store;
    private final Door.Supplies supplies;

    public Seatings(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /**
     * The seating of a meeting.
     *
     * @param room absent where the meeting has none of the office's rooms: a long table is supposed then
     * @param byHand how many were put on a place by hand
     */
    public record Seated(Seating seating, Optional<Room> room, boolean leftFirst, int byHand) {
    }

    /**
     * The seating by what is recorded now.
     *
     * @throws Impossible when the meeting has no date or no regulation of its day knows its type
     */
    public Seated of(MeetingId meeting) {
        return store.read(reader -> of(reader, new FactsLoader(reader, supplies.regulations())
                .load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")))));
    }

    /** The same within a transaction. */
    public static Seated of(Reader reader, MeetingFacts facts) {
        RoomId id = facts.meeting().slot().roomId();
        Optional<Room> room = id == null ? Optional.empty() : reader.find(Room.class, id);
        Guests guests = guests(facts);
        boolean leftFirst = leftFirst(reader);
        List<SeatPin> given = reader.list(SeatPin.class, Filter.eq("meetingId", facts.meeting().id()));
        Map<Sitter, Integer> pins = new HashMap<>();
        Stream.concat(guests.first().stream(), guests.behind().stream()).forEach(one -> given.stream()
                .filter(pin -> pin.of(one)).findFirst().ifPresent(pin -> pins.put(one, pin.seat())));
        Room.Layout layout = room.map(Room::known).orElse(Room.Layout.table(guests.first().size()));
        Seating seating = Seating.of(layout, guests, pins, leftFirst);
        int byHand = (int) seating.at().values().stream().filter(pins::containsKey).count();
        return new Seated(seating, room, leftFirst, byHand);
    }

    static boolean leftFirst(Reader reader) {
        return reader.list(Setting.class, Filter.eq("name", SIDE)).stream()
                .noneMatch(one -> one.settingValue().equals(RIGHT));
    }

    /** The chair first, then members, observers and guests by rank; who is called in for an item sits behind. */
    static Guests guests(MeetingFacts facts) {
        PersonId chair = facts.meeting().lead().chairId();
        List<Guest> expected = Expected.of(facts).stream().filter(one -> one.confirmed() || one.personId() == null
                || !facts.around().directory().absent(one.personId(), facts.day())).toList();
        Stream<Guest> chairing = expected.stream().filter(one -> one.inPlaceOf() == null && chair != null
                && chair.equals(one.personId()));
        List<Sitter> first = Stream
                .concat(chairing, expected.stream().filter(one -> one.capacity() != Capacity.ITEM_OBSERVER))
                .map(Seatings::sitter).distinct().toList();
        return new Guests(first,
                expected.stream().filter(one -> one.capacity() == Capacity.ITEM_OBSERVER).map(Seatings::sitter)
                        .distinct().filter(one -> !first.contains(one)).toList());
    }

    private static Sitter sitter(Guest guest) {
        return new Sitter(guest.personId(), guest.name());
    }
}
