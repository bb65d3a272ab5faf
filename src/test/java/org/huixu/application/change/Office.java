package org.huixu.application.change;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Ids;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A door on a store, somebody at the desk, and a listener. */
final class Office {
    static final Instant NOW = Instant.parse("2026-03-02T01:02:03.123456789Z");
    static final Actor CLERK = new Actor(new PersonId("019b8bab-0680-7bf9-9e3f-9e68ca730abe"), "甄经办");

    final List<Changed> heard = new ArrayList<>();
    final Store store;
    final Ids ids;
    final Door door;

    Office() {
        this(new InMemoryStore(), Clock.fixed(NOW, ZoneId.of("UTC")));
    }

    Office(Store store, Clock clock) {
        this.store = store;
        this.ids = new Ids(clock);
        this.door = new Door(store, new Door.Supplies(clock, ZoneId.of("Asia/Shanghai"), ids,
                new RegulationShelf(text -> {
                    throw new IllegalStateException("no regulation is needed here");
                })), () -> CLERK, Runnable::run);
        door.listen(heard::add);
    }

    Person person(String name, @Nullable String phone) {
        return new Person(new PersonId(ids.next()), 0, name, "pin yin", "py", phone);
    }

    /** Does the work as a reversible act and gives its outcome. */
    <R> Outcome<R> act(String name, Function<Change, R> work) {
        return door.perform(Act.reversible(name), work);
    }

    /** Adds a person by an act of its own. */
    Person added(String name) {
        return act("person.add", change -> change.add(person(name, null))).value();
    }

    Outcome<Long> undo(long serial) {
        return door.undo(serial);
    }

    long newest() {
        return history().isEmpty() ? 0 : history().getFirst().serial();
    }

    /** The newest first. */
    List<HistoryEntry> history() {
        return read(reader -> reader.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1_000)));
    }

    <R> R read(Function<Reader, R> work) {
        return store.read(work);
    }

    <T extends Entity> T get(Class<T> type, Id id) {
        return read(reader -> reader.get(type, id));
    }

    boolean has(Entity entity) {
        return read(reader -> reader.find(entity.getClass(), entity.id()).isPresent());
    }
}
