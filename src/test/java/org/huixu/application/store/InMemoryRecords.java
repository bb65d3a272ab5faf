package org.huixu.application.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huixu.application.store.InMemoryState.Entered;
import org.huixu.application.store.InMemoryState.Row;
import org.huixu.domain.Coded;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.Key;

/** One transaction of {@link InMemoryStore}. */
final class InMemoryRecords implements Records {
    private final InMemoryState state;
    private final boolean readOnly;
    private boolean ended;

    InMemoryRecords(InMemoryState committed, boolean readOnly) {
        this.state = readOnly ? committed : committed.copy();
        this.readOnly = readOnly;
    }

    InMemoryState state() {
        return state;
    }

    void end() {
        ended = true;
    }

    @Override
    public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
        return Optional.ofNullable(rows(Kinds.of(type)).get(id.value())).map(Row::entity).map(type::cast);
    }

    @Override
    public <T extends Entity> List<T> list(Class<T> type, Filter... filters) {
        Kind<T> kind = Kinds.of(type);
        Collection<Row> candidates = rows(kind).values();
        Predicate<Row> wanted = _ -> true;
        for (Filter filter : filters) {
            if (filter instanceof Filter.In in && in.leaf().equals("id")) {
                candidates = in.values().stream().map(InMemoryRecords::plain).distinct().sorted()
                        .map(rows(kind)::get).filter(Objects::nonNull).toList();
            }
            wanted = wanted.and(condition(kind, filter));
        }
        return candidates.stream().filter(wanted).map(Row::entity).map(type::cast).toList();
    }

    private static Predicate<Row> condition(Kind<?> kind, Filter filter) {
        return switch (filter) {
            case Filter.In in -> {
                int at = position(kind, in.leaf());
                Set<Object> wanted = new HashSet<>();
                in.values().forEach(value -> wanted.add(plain(value)));
                yield row -> row.values().get(at) != null && wanted.contains(row.values().get(at));
            }
            case Filter.Between between -> {
                int at = position(kind, between.leaf());
                yield row -> row.values().get(at) instanceof LocalDate day && !day.isBefore(between.from())
                        && day.isBefore(between.to());
            }
            case Filter.Absent absent -> {
                int at = position(kind, absent.leaf());
                yield row -> row.values().get(at) == null;
            }
            case Filter.Overlapping(var period) -> {
                int from = position(kind, "validFrom");
                int to = position(kind, "validTo");
                yield row -> (row.values().get(to) == null
                        || ((LocalDate) row.values().get(to)).isAfter(period.validFrom()))
                        && (period.validTo() == null
                                || ((LocalDate) row.values().get(from)).isBefore(period.validTo()));
            }
        };
    }

    private static int position(Kind<?> kind, String leaf) {
        return kind.shape().leaves().indexOf(kind.shape().leaf(leaf));
    }

    /** Values are compared as a database does: ids and keys by their text, whole numbers whatever their size. */
    private static Object plain(Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Key key -> key.value();
            case Coded coded -> coded.code();
            case Enum<?> one -> one.name();
            case Integer number -> number.longValue();
            default -> value;
        };
    }

    @Override
    public List<HistoryEntry> history(HistoryQuery query) {
        requireOpen();
        return state.history().reversed().stream().filter(one -> one.entry().serial() < query.before())
                .filter(one -> query.subjects().isEmpty()
                        || one.entry().rows().stream().anyMatch(row -> query.subjects().contains(row.id()))
                        || one.wholes().stream().anyMatch(query.subjects()::contains))
                .limit(query.most()).map(Entered::entry).toList();
    }

    @Override
    public <T extends Entity> T add(T entity) {
        Kind<T> kind = writable(entity);
        T added = kind.shape().stored(entity, entity.version() + 1);
        NavigableMap<String, Row> rows = state.ownRows(kind.name());
        if (rows.containsKey(entity.id().value())) {
            throw new DuplicateRecord(kind.name(), new IllegalStateException(entity.id().value()));
        }
        rows.put(added.id().value(), checked(kind, added));
        return added;
    }

    @Override
    public <T extends Entity> List<T> addAll(List<T> entities) {
        return entities.stream().map(this::add).toList();
    }

    @Override
    public <T extends Entity> T change(T entity) {
        Kind<T> kind = writable(entity);
        requireCurrent(kind, entity);
        T changed = kind.shape().stored(entity, entity.version() + 1);
        state.ownRows(kind.name()).put(changed.id().value(), checked(kind, changed));
        return changed;
    }

    @Override
    public <T extends Entity> void remove(T entity) {
        Kind<T> kind = writable(entity);
        requireCurrent(kind, entity);
        String id = entity.id().value();
        for (Schema.Reference reference : Schema.BUNDLED.referencesTo(kind.name())) {
            if (Kinds.ALL.stream().filter(other -> other.name().equals(reference.table()))
                    .anyMatch(other -> refers(other, reference.column(), id))) {
                throw new StaleRecord(kind.name(), id);
            }
        }
        state.ownRows(kind.name()).remove(id);
    }

    private boolean refers(Kind<?> kind, String column, String id) {
        int at = kind.shape().leaves().stream().map(Leaf::column).toList().indexOf(column);
        return state.rows(kind.name()).values().stream()
                .anyMatch(row -> id.equals(row.values().get(at))
                        && !row.entity().id().value().equals(id));
    }

    private <T extends Entity> void requireCurrent(Kind<T> kind, T entity) {
        Row row = state.rows(kind.name()).get(entity.id().value());
        if (row == null || row.entity().version() != entity.version()) {
            throw new StaleRecord(kind.name(), entity.id().value());
        }
    }

    /** The row, if no constraint of its table speaks against it. */
    private <T extends Entity> Row checked(Kind<T> kind, T entity) {
        List<Object> values = kind.shape().values(entity);
        values.replaceAll(value -> value == null ? null : plain(value));
        for (int i = 0; i < values.size(); i++) {
            Schema.Column column = Schema.BUNDLED.column(kind, kind.shape().leaves().get(i));
            Object value = values.get(i);
            if (value == null && column.required()) {
                throw new IllegalStateException(kind.name() + "." + column.name() + " must not be absent");
            }
            if (value instanceof String text) {
                column.objection(text).ifPresent(why -> {
                    throw new IllegalStateException(kind.name() + "." + why);
                });
                column.refersTo().filter(table -> !state.rows(table).containsKey(text)
                        && !(table.equals(kind.name()) && text.equals(entity.id().value()))).ifPresent(table -> {
                            throw new IllegalStateException(
                                    kind.name() + "." + column.name() + " refers to no " + table);
                        });
            }
        }
        Schema.BUNDLED.table(kind.name()).uniques().forEach(unique -> requireUnique(kind, entity, values, unique));
        return new Row(entity, values);
    }

    private void requireUnique(Kind<?> kind, Entity entity, List<Object> values, List<String> unique) {
        List<String> columns = kind.shape().leaves().stream().map(Leaf::column).toList();
        int[] places = unique.stream().mapToInt(columns::indexOf).toArray();
        for (Row other : state.rows(kind.name()).values()) {
            boolean same = !other.entity().id().equals(entity.id());
            for (int i = 0; same && i < places.length; i++) {
                Object value = values.get(places[i]);
                same = value != null && value.equals(other.values().get(places[i]));
            }
            if (same) {
                throw new DuplicateRecord(kind.name(), new IllegalStateException(unique.toString()));
            }
        }
    }

    @Override
    public int next(String counter) {
        requireWritable();
        return state.ownCounters().merge(counter, 1, Integer::sum);
    }

    @Override
    public void keepRevision(String sha256, String text) {
        requireWritable();
        state.ownRevisions().putIfAbsent(sha256, text);
    }

    @Override
    public Edition edition() {
        requireOpen();
        return state.edition();
    }

    @Override
    public String revision(String sha256) {
        requireOpen();
        String text = state.revisions().get(sha256);
        if (text == null) {
            throw new IllegalStateException("no revision " + sha256);
        }
        return text;
    }

    @Override
    public Optional<HistoryEnd> historyEnd() {
        return history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1)).stream().findFirst()
                .map(entry -> new HistoryEnd(entry.serial(), entry.seal().hash()));
    }

    @Override
    public void append(HistoryEntry entry, Set<String> wholes) {
        requireWritable();
        List<Entered> history = state.ownHistory();
        if (!history.isEmpty() && history.getLast().entry().serial() >= entry.serial()) {
            throw new IllegalStateException("a history entry " + entry.serial() + " is there");
        }
        history.add(new Entered(entry, wholes));
    }

    private <T extends Entity> NavigableMap<String, Row> rows(Kind<T> kind) {
        requireOpen();
        return state.rows(kind.name());
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity> Kind<T> writable(T entity) {
        requireWritable();
        return (Kind<T>) Kinds.of(entity.getClass());
    }

    private void requireWritable() {
        requireOpen();
        if (readOnly) {
            throw new IllegalStateException("a reader must not write");
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
    }
}
