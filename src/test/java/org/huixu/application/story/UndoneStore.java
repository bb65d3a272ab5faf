package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.InMemoryStore;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Records;
import org.huixu.application.store.Store;
import org.huixu.domain.Entity;

/**
 * The store of the stories: whatever a story does, each kind of act is also taken back, beside the story on a copy, and
 * then all rows must be as they were before it; a final act must not be taken back.
 */
final class UndoneStore implements Store {

    private static final int EACH = 2;

    private final InMemoryStore store = new InMemoryStore();
    private final Door.Supplies supplies;
    private final Map<String, Integer> seen = new HashMap<>();
    private long last;

    UndoneStore(Door.Supplies supplies) {
        this.supplies = supplies;
    }

    @Override
    public <R> R read(Function<Reader, R> work) {
        return store.read(work);
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        InMemoryStore before = store.copy();
        R result = store.write(work);
        store.read(reader -> reader.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1))).stream()
                .filter(one -> one.serial() > last)
                .forEach(one -> done(one, before));
        return result;
    }

    private void done(HistoryEntry entry, InMemoryStore before) {
        last = entry.serial();
        if (seen.merge(entry.act(), 1, Integer::sum) > EACH || Act.isGatedAgain(entry.act())
                || entry.act().startsWith("test.")) {
            return;
        }
        InMemoryStore after = store.copy();
        Outcome<Long> undone = new Door(after, supplies, () -> new Actor(null, "撤销者"), Runnable::run)
                .undo(entry.serial());
        if (Act.FINAL_NAMES.contains(entry.act())) {
            assertThat(undone).as("%s is final", entry.act()).isInstanceOf(Outcome.NotPossible.class);
            assertThat(rows(after)).isEqualTo(rows(store));
        } else {
            assertThat(undone).as("%s is taken back", entry.act()).isInstanceOf(Outcome.Done.class);
            assertThat(rows(after)).as("rows after %s was taken back", entry.act()).isEqualTo(rows(before));
        }
    }

    /** All rows, whatever version they have come to. */
    private static Map<String, Object> rows(InMemoryStore store) {
        Map<String, Object> rows = new HashMap<>();
        return store.read(reader -> {
            Kinds.ALL.forEach(kind -> put(rows, reader, kind));
            return rows;
        });
    }

    private static <T extends Entity> void put(Map<String, Object> rows, Reader reader, Kind<T> kind) {
        int version = kind.shape().leaves().stream().map(Leaf::name).toList().indexOf("version");
        reader.list(kind.type()).forEach(row -> {
            List<Object> values = new ArrayList<>(kind.shape().values(row));
            values.set(version, 0L);
            rows.put(kind.name() + ' ' + row.id().value(), values);
        });
    }
}
