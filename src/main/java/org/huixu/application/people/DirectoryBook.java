package org.huixu.application.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huixu.application.change.Change;
import org.huixu.application.change.Progress;
import org.huixu.application.store.Reader;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.Period;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** The directory as it is and as it would be after the rows planned so far. Used by one planning only. */
final class DirectoryBook {

    private static final List<Class<? extends Entity>> TYPES = List.of(Unit.class, UnitName.class, Person.class,
            Appointment.class, Portfolio.class, StandIn.class, Room.class);

    private final Map<String, Entity> before = new HashMap<>();
    /** Each type for itself: a sheet of thousands of rows asks for one type with every row. */
    private final Map<Class<? extends Entity>, Map<String, Entity>> after = new HashMap<>();
    private final Supplier<String> ids;

    DirectoryBook(Reader reader, Supplier<String> ids) {
        this.ids = ids;
        TYPES.forEach(type -> {
            Map<String, Entity> ofType = after.computeIfAbsent(type, _ -> new LinkedHashMap<>());
            reader.list(type).forEach(entity -> ofType.put(entity.id().value(), entity));
            before.putAll(ofType);
        });
    }

    String newId() {
        return ids.get();
    }

    private Map<String, Entity> of(Class<? extends Entity> type) {
        return Objects.requireNonNull(after.get(type));
    }

    /** All of that type as they would be, in the order in which they were made. */
    <T extends Entity> List<T> all(Class<T> type) {
        return of(type).values().stream().map(type::cast).toList();
    }

    <T extends Entity> Optional<T> find(Class<T> type, Id id) {
        return Optional.ofNullable(of(type).get(id.value())).map(type::cast);
    }

    /** What is stored of the entity now. */
    @Nullable
    Entity stored(Entity entity) {
        return before.get(entity.id().value());
    }

    void put(Entity entity) {
        of(entity.getClass()).put(entity.id().value(), entity);
    }

    /** Leaves a name of a unit as it is stored; a new unit is forgotten with its only name. */
    void takeBack(UnitName name) {
        takeBack((Entity) name);
        if (all(UnitName.class).stream().noneMatch(one -> one.unitId().equals(name.unitId()))) {
            find(Unit.class, name.unitId()).ifPresent(this::takeBack);
        }
    }

    private void takeBack(Entity entity) {
        Entity stored = stored(entity);
        if (stored == null) {
            of(entity.getClass()).remove(entity.id().value());
        } else {
            put(stored);
        }
    }

    /** Units that bear that short or full name on some day of the period. */
    List<UnitId> unitsNamed(String name, Period period) {
        return all(UnitName.class).stream()
                .filter(one -> one.shortName().equals(name) || one.name().equals(name))
                .filter(one -> one.period().overlaps(period)).map(UnitName::unitId).distinct().toList();
    }

    /** Stores what differs; referenced rows first, so that it can be taken back in the opposite order. */
    void store(Change change, Progress progress) {
        List<Entity> differing = TYPES.stream().flatMap(type -> of(type).values().stream())
                .filter(entity -> !entity.equals(stored(entity))).toList();
        long[] stored = {0};
        TYPES.forEach(type -> {
            Stream<Entity> ofType = differing.stream().filter(type::isInstance);
            (type == Unit.class ? successorsFirst(ofType.map(Unit.class::cast).toList()).stream() : ofType)
                    .forEach(entity -> {
                        progress.advanced(stored[0]++, differing.size());
                        store(change, entity);
                    });
        });
    }

    private void store(Change change, Entity entity) {
        if (stored(entity) == null) {
            change.add(entity);
        } else {
            change.change(entity);
        }
    }

    private static List<Unit> successorsFirst(List<Unit> units) {
        List<Unit> ordered = new ArrayList<>();
        units.forEach(unit -> place(unit, units, ordered, units.size()));
        return ordered;
    }

    private static void place(Unit unit, List<Unit> units, List<Unit> ordered, int depth) {
        if (depth > 0) {
            units.stream().filter(one -> one.id().equals(unit.successorId()))
                    .forEach(successor -> place(successor, units, ordered, depth - 1));
        }
        if (!ordered.contains(unit)) {
            ordered.add(unit);
        }
    }
}
