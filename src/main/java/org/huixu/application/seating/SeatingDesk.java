package org.huixu.application.seating;

import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Setting;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.seating.SeatPin;
import org.huixu.domain.seating.SeatPinId;
import org.huixu.domain.seating.Seating;
import org.huixu.domain.seating.Sitter;

/** Places given by hand. */
public final class SeatingDesk {

    private final Door door;

    public SeatingDesk(Door door) {
        this.door = door;
    }

    /** He goes to that place; who sits there takes his. Both stay there, whoever drops out. */
    public Outcome<Integer> put(MeetingId meeting, Sitter sitter, int place) {
        return door.perform(Act.reversible("seat.put"), change -> {
            Seating seating = seating(change, meeting);
            int from = seating.of(sitter)
                    .orElseThrow(() -> new Impossible(Problem.at("person", "problem.seat.notThere")));
            if (place < 0 || place >= seating.map().places().size()) {
                throw new Impossible(Problem.at("place", "problem.seat.none"));
            }
            Optional<Sitter> other = Optional.ofNullable(seating.at().get(place));
            pin(change, meeting, sitter, place);
            other.filter(one -> !one.equals(sitter)).ifPresent(one -> pin(change, meeting, one, from));
            return place;
        });
    }

    /** Everybody sits by order again. */
    public Outcome<Integer> byOrder(MeetingId meeting) {
        return door.perform(Act.reversible("seat.byOrder"), change -> {
            List<SeatPin> pins = change.reader().list(SeatPin.class, Filter.eq("meetingId", meeting));
            if (pins.isEmpty()) {
                throw new Impossible(Problem.of("problem.seat.byOrder"));
            }
            pins.forEach(change::remove);
            return pins.size();
        });
    }

    /** The second sits at the left hand of the first, or at his right; for all meetings of the office. */
    public Outcome<Boolean> secondAtLeft(boolean left) {
        return door.perform(Act.reversible("seat.side"), change -> {
            String value = left ? "left" : Seatings.RIGHT;
            change.reader().list(Setting.class, Filter.eq("name", Seatings.SIDE)).stream().findFirst()
                    .ifPresentOrElse(
                            one -> change.change(new Setting(one.id(), one.version(), Seatings.SIDE, value)),
                            () -> change.add(new Setting(new Setting.SettingId(change.newId()), 0, Seatings.SIDE,
                                    value)));
            return left;
        });
    }

    private static void pin(Change change, MeetingId meeting, Sitter sitter, int place) {
        change.reader().list(SeatPin.class, Filter.eq("meetingId", meeting)).stream().filter(one -> one.of(sitter))
                .findFirst().ifPresentOrElse(
                        one -> change.change(
                                new SeatPin(one.id(), one.version(), meeting, one.personId(), one.sitter(), place)),
                        () -> change.add(new SeatPin(new SeatPinId(change.newId()), 0, meeting, sitter.personId(),
                                sitter.personId() == null ? sitter.name() : null, place)));
    }

    private static Seating seating(Change change, MeetingId meeting) {
        MeetingFacts facts = change.facts().load(meeting, change.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
        return Seatings.of(change.reader(), facts).seating();
    }
}
