package org.huixu.application.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.Period;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.RoomShape;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.people.UnitNameId;
import org.jspecify.annotations.Nullable;

/** What a secretary does with the units and rooms of the directory. */
public final class UnitDesk {

    private final Door door;

    public UnitDesk(Door door) {
        this.door = door;
    }

    /** Adds a unit under its first name. */
    public Outcome<UnitId> addUnit(UnitKind kind, int order, String name, String shortName, Period period) {
        return door.perform(Act.reversible("unit.add"), change -> {
            UnitId id = new UnitId(change.newId());
            change.add(new Unit(id, 0, kind, order, period.validTo(), null));
            change.add(new UnitName(new UnitNameId(change.newId()), 0, id, Inputs.required("name", name),
                    Inputs.required("shortName", shortName), period));
            return id;
        });
    }

    /**
     * From that day on the unit is called otherwise.
     *
     * @param known its name as the user saw it
     */
    public Outcome<UnitNameId> renameUnit(UnitName known, String name, String shortName, LocalDate day) {
        return door.perform(Act.reversible("unit.rename"), change -> {
            UnitId id = change.current(UnitName.class, known.id(), known.version()).unitId();
            UnitName borne = names(change, id).stream().filter(one -> one.period().contains(day)).findFirst()
                    .orElseThrow(() -> new Impossible(Problem.at("day", "problem.unit.noNameThen")));
            if (borne.period().validFrom().equals(day)) {
                throw new Impossible(Problem.at("day", "problem.unit.renamedAtOnce"));
            }
            UnitNameId next = new UnitNameId(change.newId());
            change.change(borne.until(day));
            change.add(new UnitName(next, 0, id, Inputs.required("name", name),
                    Inputs.required("shortName", shortName), new Period(day, borne.period().validTo())));
            return next;
        });
    }

    /** Corrects the kind of a unit and one of its names that was entered wrongly. */
    public Outcome<UnitName> correctUnit(UnitName borne, UnitKind kind) {
        return door.perform(Act.reversible("unit.correct"), change -> {
            UnitName known = change.current(UnitName.class, borne.id(), borne.version());
            change.change(change.get(Unit.class, known.unitId()).of(kind));
            return change.change(new UnitName(known.id(), known.version(), known.unitId(),
                    Inputs.required("name", borne.name()), Inputs.required("shortName", borne.shortName()),
                    known.period()));
        });
    }

    /**
     * Puts the units into this order; only the places of those that move and of those they pass are changed.
     *
     * @param order units of the directory; those that are not named keep their places
     */
    public Outcome<Integer> orderUnits(List<UnitId> order) {
        return door.perform(Act.reversible("unit.order"), change -> {
            Map<UnitId, Unit> units = change.reader().list(Unit.class).stream()
                    .filter(unit -> order.contains(unit.id())).collect(Collectors.toMap(Unit::id, unit -> unit));
            ToIntFunction<UnitId> place = id -> Optional.ofNullable(units.get(id)).map(Unit::unitOrder).orElse(0);
            List<UnitId> now = units.keySet().stream()
                    .sorted(Comparator.comparingInt(place).thenComparing(UnitId::value)).toList();
            Map<UnitId, Integer> places = Places.of(now, order, place);
            places.forEach((id, next) -> change.change(change.get(Unit.class, id).placed(next)));
            return places.size();
        });
    }

    /** From that day on the unit no longer exists under any name; its business goes to the successor. */
    public Outcome<Unit> endUnit(UnitId id, long version, LocalDate day, @Nullable UnitId successor) {
        return door.perform(Act.reversible("unit.end"), change -> {
            if (id.equals(successor)) {
                throw new Impossible(Problem.at("successor", "problem.unit.succeedsItself"));
            }
            Unit unit = change.current(Unit.class, id, version);
            List<UnitName> names = names(change, id);
            if (names.stream().anyMatch(name -> day.isBefore(name.period().validFrom()))) {
                throw new Impossible(Problem.at("day", "problem.endsBeforeItBegins"));
            }
            names.stream().filter(name -> name.period().contains(day) || name.period().validTo() == null)
                    .forEach(name -> change.change(name.until(day)));
            return change.change(unit.ended(day, successor));
        });
    }

    /** Adds a room of which no more is known. */
    public Outcome<RoomId> addRoom(String name, int seats, Period period) {
        return addRoom(id -> Room.of(id, name, seats, period));
    }

    /** Adds the room that is made with the id. */
    public Outcome<RoomId> addRoom(Function<RoomId, Room> room) {
        return door.perform(Act.reversible("room.add"), change -> {
            RoomId id = new RoomId(change.newId());
            change.add(checked(room.apply(id)));
            return id;
        });
    }

    /** Corrects what is known of a room. */
    public Outcome<Room> correctRoom(Room room) {
        return door.perform(Act.reversible("room.correct"), change -> {
            change.current(Room.class, room.id(), room.version());
            return change.change(checked(room));
        });
    }

    private static Room checked(Room room) {
        if (room.seats() < 1) {
            throw new Impossible(Problem.at("seats", "problem.positive"));
        }
        Room.Layout layout = room.layout();
        if (layout.shape() != null && layout.across() < 1) {
            throw new Impossible(Problem.at("across", "problem.positive"));
        }
        if (layout.along() < 0 || (layout.along() < 1
                && (layout.shape() == RoomShape.ROWS || layout.shape() == RoomShape.ROSTRUM))) {
            throw new Impossible(Problem.at("along", "problem.positive"));
        }
        return room.named(Inputs.required("name", room.name()));
    }

    private static List<UnitName> names(Change change, UnitId id) {
        return change.reader().list(UnitName.class, Filter.eq("unitId", id));
    }
}
