package org.huixu.application.change;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.DuplicateRecord;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.LeafText;
import org.huixu.application.store.NoSuchRecord;
import org.huixu.application.store.Records;
import org.huixu.application.store.Revisions;
import org.huixu.application.store.StaleRecord;
import org.huixu.application.store.Store;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * The one door for change: actor → permission (all allowed until there are accounts) → the use case's work and the
 * rules that guard its step → history → commit → one {@link Changed}. Thread-safe; blocks while the store writes.
 */
public final class Door {

    private final Store store;
    private final Supplies supplies;
    private final Supplier<Actor> actor;
    private final Executor delivery;
    private final Judgments judgments;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    /** What every change needs besides the store: time, ids and the regulations. */
    public record Supplies(Clock clock, ZoneId zone, Ids ids, RegulationShelf regulations) {

        /** Now, as finely as it can be stored: the history is sealed over it. */
        public OfficeTime time() {
            return new OfficeTime(clock.instant().truncatedTo(ChronoUnit.MICROS), zone);
        }
    }

    /**
     * @param actor who is at the desk now
     * @param delivery runs the listeners after a commit
     */
    public Door(Store store, Supplies supplies, Supplier<Actor> actor, Executor delivery) {
        this(store, supplies, actor, delivery, new Judgments());
    }

    /** @param judgments of the same store, told of every change at once */
    public Door(Store store, Supplies supplies, Supplier<Actor> actor, Executor delivery, Judgments judgments) {
        this.store = store;
        this.supplies = supplies;
        this.actor = actor;
        this.delivery = delivery;
        this.judgments = judgments;
    }

    /** What was judged of this store and not touched since. */
    public Judgments judgments() {
        return judgments;
    }

    /** A listener being told; closing it ends that. */
    public interface Listening extends AutoCloseable {

        @Override
        void close();
    }

    /** Tells the listener of every change from now on, until the returned handle is closed. */
    public Listening listen(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Does the work in one transaction, or leaves everything as it was and says why. */
    public <R extends @Nullable Object> Outcome<R> perform(Act act, Function<Change, R> work) {
        return perform(act, Progress.UNWATCHED, work);
    }

    /**
     * Does the work, judges it, and leaves everything as it was: what stands in the way of a final act is said before anybody
     * is asked whether he is sure.
     *
     * @return what the work gave, under no entry of the history; or why it cannot be done
     */
    public <R extends @Nullable Object> Outcome<R> rehearse(Function<Change, R> work) {
        List<Stored<R>> seen = new ArrayList<>();
        try {
            return guarded(records -> {
                seen.clear();
                seen.add(new Stored<>(work.apply(open(records)), List.of(), Set.of(), 0));
                throw new Rehearsed();
            });
        } catch (Rehearsed _) {
            return new Outcome.Done<>(seen.getFirst().value(), 0);
        }
    }

    /** Thrown after a rehearsal, so that nothing of it stays. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The same for long work: the watcher is told when its history is written and when it is stored for good. */
    public <R extends @Nullable Object> Outcome<R> perform(Act act, Progress progress, Function<Change, R> work) {
        return guarded(records -> {
            Change change = open(records);
            R value = work.apply(change);
            progress.writing();
            List<RowChange> rows = change.rowChanges();
            long serial = close(change, records, rows, act.name(), null);
            progress.committing();
            return new Stored<>(value, rows, change.wholes(), serial);
        });
    }

    /**
     * Takes back what one entry of the history did, as a new entry. Not possible for final acts, and where a row has
     * moved on since; what was done to it since and taken back again does not count.
     */
    public Outcome<Long> undo(long serial) {
        return guarded(records -> {
            HistoryEntry entry = records.history(HistoryQuery.one(serial)).stream()
                    .filter(one -> one.serial() == serial).findFirst()
                    .orElseThrow(() -> new Impossible(Problem.of("undo.unknown", Long.toString(serial))));
            if (Act.FINAL_NAMES.contains(entry.act())) {
                throw new Impossible(Problem.of("undo.final"));
            }
            if (Act.isGatedAgain(entry.act())) {
                throw new Impossible(Problem.of("undo.again"));
            }
            Change change = open(records);
            entry.rows().forEach(row -> HandedPapers.require(records, row));
            new ArrayList<>(entry.rows()).reversed()
                    .forEach(row -> restore(change, records, entry, row, Kinds.named(row.kind())));
            entry.rows().forEach(row -> LockedMinutes.require(records, row));
            MinutesChain.require(records, entry.rows());
            List<RowChange> rows = change.rowChanges();
            long own = close(change, records, rows, Act.undoOf(entry.act()), serial);
            return new Stored<>(own, rows, change.wholes(), own);
        });
    }

    /** Whether the entry is of an act that can be taken back, as long as nothing was done to its rows since. */
    public boolean undoable(long serial) {
        return store.read(reader -> reader.history(HistoryQuery.one(serial)).stream()
                .anyMatch(one -> one.serial() == serial && !Act.FINAL_NAMES.contains(one.act())
                        && !Act.isGatedAgain(one.act())));
    }

    private record Stored<R extends @Nullable Object>(R value, List<RowChange> rows, Set<String> wholes, long serial) {
    }

    private <R extends @Nullable Object> Outcome<R> guarded(Function<Records, Stored<R>> work) {
        Stored<R> stored;
        try {
            stored = store.write(work);
        } catch (Refusal refusal) {
            return new Outcome.Refused<>(refusal.findings());
        } catch (Impossible impossible) {
            return new Outcome.NotPossible<>(impossible.problems());
        } catch (StaleRecord stale) {
            return new Outcome.Stale<>(stale.kind());
        } catch (NoSuchRecord gone) {
            return new Outcome.Stale<>(gone.kind());
        } catch (DuplicateRecord duplicate) {
            return new Outcome.NotPossible<>(List.of(Problem.of("problem.duplicate")));
        }
        if (!stored.rows().isEmpty()) {
            publish(stored.rows(), stored.wholes());
        }
        return new Outcome.Done<>(stored.value(), stored.serial());
    }

    private Change open(Records records) {
        OfficeTime time = supplies.time();
        return new Change(records, new FactsLoader(records, supplies.regulations()), actor.get(), time, supplies);
    }

    private static long close(Change change, Records records, List<RowChange> rows, String act,
            @Nullable Long undone) {
        return rows.isEmpty() ? 0 : Journal.append(records, change.now(), change.actor(), act, undone, rows,
                change.wholes());
    }

    private void publish(List<RowChange> rows, Set<String> wholes) {
        Set<String> kinds = new HashSet<>();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> {
            kinds.add(row.kind());
            ids.add(row.id());
        });
        judgments.touched(wholes, kinds);
        Changed changed = new Changed(kinds, ids);
        delivery.execute(() -> listeners.forEach(listener -> listener.accept(changed)));
    }

    private static <T extends Entity> void restore(Change change, Records records, HistoryEntry entry, RowChange row,
            Kind<T> kind) {
        Leaf id = kind.shape().leaf("id");
        @Nullable
        T current = records.find(kind.type(),
                (Id) Objects.requireNonNull(LeafText.parse(id.type(), row.id()))).orElse(null);
        if (RowSince.moved(records, entry, row, current)) {
            throw new StaleRecord(kind.name(), row.id());
        }
        switch (row.operation()) {
            case ADDED -> change.remove(Objects.requireNonNull(current));
            case CHANGED -> change.change(rebuilt(kind, row, current, records));
            case REMOVED -> change.add(removed(kind, row, records));
        }
    }

    /** The row as it was; not where it was removed before such rows got a column that each of them needs. */
    private static <T extends Entity> T removed(Kind<T> kind, RowChange row, Records records) {
        boolean known = kind.shape().leaves().stream()
                .allMatch(leaf -> leaf.name().equals("id") || leaf.name().equals("version")
                        || kind.shape().isOptional(leaf) || row.fields().containsKey(leaf.name()));
        if (!known) {
            throw new Impossible(Problem.of("undo.oldForm"));
        }
        return rebuilt(kind, row, null, records);
    }

    private static <T extends Entity> T rebuilt(Kind<T> kind, RowChange row, @Nullable T current, Records records) {
        List<Leaf> leaves = kind.shape().leaves();
        List<@Nullable Object> values = new ArrayList<>();
        List<@Nullable Object> now = current == null ? List.of() : kind.shape().values(current);
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            HistoryEntry.FieldChange field = row.fields().get(leaf.name());
            if (field != null) {
                values.add(LeafText.parse(leaf.type(), Revisions.full(field.before(), records)));
            } else if (current != null) {
                values.add(now.get(i));
            } else if (leaf.name().equals("id")) {
                values.add(LeafText.parse(leaf.type(), row.id()));
            } else {
                values.add(leaf.name().equals("version") ? Long.valueOf(row.versionAfter()) : null);
            }
        }
        return kind.shape().build(values);
    }
}
