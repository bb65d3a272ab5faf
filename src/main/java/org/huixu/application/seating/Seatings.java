package org.huixu.application.seating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Setting;
import org.huixu.application.store.Store;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.seating.SeatPin;
import org.huixu.domain.seating.Seating;
import org.huixu.domain.seating.Seating.Guests;

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
    public record Seated(Seating seating, Optional<Room> room, boolean leftFirst, int byHand,
            Map<PersonId, String> names) {

        public Seated {
            names = Map.copyOf(names);
        }
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
        Map<PersonId, Integer> pins = reader.list(SeatPin.class, Filter.eq("meetingId", facts.meeting().id())).stream()
                .collect(Collectors.toMap(SeatPin::personId, SeatPin::seat));
        Room.Layout layout = room.map(Room::known).orElse(Room.Layout.table(guests.first().size()));
        Seating seating = Seating.of(layout, guests, pins, leftFirst);
        int byHand = (int) seating.at().values().stream().filter(pins::containsKey).count();
        return new Seated(seating, room, leftFirst, byHand, seating.at().values().stream().distinct()
                .collect(Collectors.toMap(one -> one, facts::name)));
    }

    static boolean leftFirst(Reader reader) {
        return reader.list(Setting.class, Filter.eq("name", SIDE)).stream()
                .noneMatch(one -> one.settingValue().equals(RIGHT));
    }

    /** The chair first, then members, observers and guests by rank; who is called in for an item sits behind. */
    static Guests guests(MeetingFacts facts) {
        Set<PersonId> seen = new HashSet<>();
        List<PersonId> first = new ArrayList<>();
        PersonId chair = facts.meeting().lead().chairId();
        if (chair != null && facts.people().invitations().stream().anyMatch(one -> one.personId().equals(chair))
                && seen.add(chair)) {
            first.add(chair);
        }
        for (Capacity capacity : List.of(Capacity.MEMBER, Capacity.FIXED_OBSERVER, Capacity.GUEST)) {
            first.addAll(expected(facts, capacity, seen));
        }
        return new Guests(first, expected(facts, Capacity.ITEM_OBSERVER, seen));
    }

    /** Those invited in that capacity who are expected, each once; who has leave gives his place to his substitute. */
    private static List<PersonId> expected(MeetingFacts facts, Capacity capacity, Set<PersonId> seen) {
        List<PersonId> expected = new ArrayList<>();
        for (Invitation one : facts.invited(capacity)) {
            PersonId person = one.personId();
            Optional<LeaveRequest> leave = facts.people().leave().stream()
                    .filter(asked -> asked.personId().equals(person) && asked.expectsAbsence()).findFirst();
            boolean away = leave.isPresent() || facts.around().directory().absent(person, facts.day());
            PersonId substitute = leave.filter(asked -> asked.state() == LeaveState.GRANTED)
                    .map(LeaveRequest::substituteId).orElse(null);
            PersonId comes = away ? substitute : person;
            if (comes != null && seen.add(comes)) {
                expected.add(comes);
            }
        }
        return expected;
    }
}
