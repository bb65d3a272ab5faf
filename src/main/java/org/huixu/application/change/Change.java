package org.huixu.application.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Records;
import org.huixu.application.store.StaleRecord;
import org.huixu.application.store.StaleRecord;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** A change in progress: reads, writes and judges inside its transaction. Not to be kept after it. */
public final class Change {

    private final Records records;
    private final FactsLoader facts;
    private final Actor actor;
    private final OfficeTime time;
    private final Door.Supplies supplies;
    private final Map<String, Row<?>> rows = new LinkedHashMap<>();

    /** A row as it was before the change and is after it. */
    private record Row<T extends Entity>(Kind<T> kind, @Nullable T before, @Nullable T after) {
    }

    Change(Records records, FactsLoader facts, Actor actor, OfficeTime time, Door.Supplies supplies) {
        this.records = records;
        this.facts = facts;
        this.actor = actor;
        this.time = time;
        this.supplies = supplies;
    }

    public Reader reader() {
        return records;
    }

    public <T extends Entity> T get(Class<T> type, Id id) {
        return records.get(type, id);
    }

    /** The entity as the user saw it; stale when its version is another by now. */
    public <T extends Entity> T current(Class<T> type, Id id, long version) {
        T entity = records.get(type, id);
        if (entity.version() != version) {
            throw new StaleRecord(Kinds.of(type).name(), id.value());
        }
        return entity;
    }

    public Actor actor() {
        return actor;
    }

    public Instant now() {
        return time.now();
    }

    public LocalDate today() {
        return time.today();
    }

    public OfficeTime time() {
        return time;
    }

    public FactsLoader facts() {
        return facts;
    }

    /** Text of a new id. */
    public String newId() {
        return supplies.ids().next();
    }

    /** The next number of a counter. */
    public int next(String counter) {
        return records.next(counter);
    }

    public <T extends Entity> T add(T entity) {
        T added = records.add(entity);
        note(added, null, added);
        return added;
    }

    /** Adds many at once. */
    public <T extends Entity> List<T> addAll(List<T> entities) {
        List<T> added = records.addAll(entities);
        added.forEach(one -> note(one, null, one));
        return added;
    }

    public <T extends Entity> T change(T entity) {
        Kind<T> kind = kind(entity);
        T before = before(kind, entity);
        if (before.equals(entity)) {
            return before;
        }
        T after = records.change(entity);
        note(entity, before, after);
        return after;
    }

    public <T extends Entity> void remove(T entity) {
        Kind<T> kind = kind(entity);
        T before = before(kind, entity);
        records.remove(entity);
        note(entity, before, null);
    }

    /**
     * Judges the meeting as it would be after this change.
     *
     * @param concerning ids of the subjects that the step is about; empty: all
     * @throws RuntimeException the door's own refusal, when a rule stands in the way
     */
    public void pass(Gate gate, MeetingId meeting, Set<String> concerning) {
        pass(Compliance.refusing(gate, facts.judge(meeting, time)).stream()
                .filter(finding -> concerning.isEmpty() || concerning.contains(finding.subject().id())).toList());
    }

    /** Judges an item as it would be after this change. */
    public void pass(Gate gate, ItemId item) {
        pass(refusing(gate, item));
    }

    /** Judges an item and its place on the agenda of the meeting as they would be after this change. */
    public void pass(Gate gate, ItemId item, MeetingId meeting) {
        pass(refusing(gate, item, meeting));
    }

    /** What stands in the item's way, as it would be after this change. */
    public List<Finding> refusing(Gate gate, ItemId item) {
        return Compliance.refusing(gate, facts.judge(item, time));
    }

    /** What stands in the way of the item and of its place on the agenda of the meeting. */
    public List<Finding> refusing(Gate gate, ItemId item, MeetingId meeting) {
        List<Finding> findings = new ArrayList<>(facts.judge(item, time));
        Set<String> known = findings.stream().map(Finding::place).collect(Collectors.toSet());
        facts.judge(meeting, time).stream().filter(one -> one.subject().id().equals(item.value()))
                .filter(one -> !known.contains(one.place())).forEach(findings::add);
        return Compliance.refusing(gate, findings);
    }

    private static void pass(List<Finding> refusing) {
        if (!refusing.isEmpty()) {
            throw new Refusal(refusing);
        }
    }

    /** What the changed rows belong to: ids of meetings, items, minutes, papers of items. */
    Set<String> wholes() {
        Set<String> wholes = new HashSet<>();
        rows.values().forEach(row -> {
            Stream.of(wholes(row.kind(), row.before()), wholes(row.kind(), row.after())).forEach(wholes::addAll);
        });
        return wholes;
    }

    List<RowChange> rowChanges() {
        List<RowChange> changes = new ArrayList<>();
        rows.values().forEach(row -> {
            if (row.before() != null || row.after() != null) {
                changes.add(difference(row));
            }
        });
        return changes.stream().filter(change -> !change.fields().isEmpty()).toList();
    }

    private static <T extends Entity> Set<String> wholes(Kind<T> kind, @Nullable Entity entity) {
        return entity == null
                ? Set.of()
                : kind.shape().values(kind.cast(entity)).stream().filter(Change::isWhole)
                        .map(id -> ((Id) id).value()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof MeetingId || value instanceof ItemId || value instanceof MinutesId
                || value instanceof MaterialId || value instanceof SubjectId;
    }

    private <T extends Entity> RowChange difference(Row<T> row) {
        return Journal.difference(row.kind(), row.before(), row.after(), records);
    }

    private <T extends Entity> void note(T entity, @Nullable T before, @Nullable T after) {
        Kind<T> kind = kind(entity);
        Row<?> earlier = rows.get(entity.id().value());
        T first = earlier == null ? before : earlier.before() == null ? null : kind.cast(earlier.before());
        rows.put(entity.id().value(), new Row<>(kind, first, after));
    }

    private <T extends Entity> T before(Kind<T> kind, T entity) {
        Row<?> known = rows.get(entity.id().value());
        return known != null && known.after() != null
                ? kind.cast(known.after())
                : records.find(kind.type(), entity.id())
                        .orElseThrow(() -> new StaleRecord(kind.name(), entity.id().value()));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity> Kind<T> kind(T entity) {
        return (Kind<T>) Kinds.of(entity.getClass());
    }
}
