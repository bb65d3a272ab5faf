package org.huixu.storage.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.huixu.application.store.DuplicateRecord;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.Records;
import org.huixu.application.store.StaleRecord;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.storage.database.Dialect;
import org.huixu.storage.database.Editions;
import org.huixu.storage.database.SqlFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Entities in tables, through the handle of one transaction. */
final class TableRecords implements Records {

    /** SQL state of a row that others refer to. */
    private static final String REFERRED_TO = "23503";

    private static final Map<Kind<?>, TableSql> SQL = new ConcurrentHashMap<>();

    private static final Comparator<Entity> BY_ID = Comparator.comparing(entity -> entity.id().value());

    private final Handle handle;
    private final Dialect dialect;
    private final Editions editions;
    private final HistoryTable history;
    private @Nullable Edition edition;
    private boolean editionOwn;

    TableRecords(Handle handle, Dialect dialect, Editions editions) {
        this.handle = handle;
        this.dialect = dialect;
        this.editions = editions;
        this.history = new HistoryTable(handle);
    }

    @Override
    public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
        return list(type, Filter.eq("id", id)).stream().findFirst();
    }

    /** The rows are put in order here: for a few rows a sort in Derby costs more than all the rest of the query. */
    @Override
    public <T extends Entity> List<T> list(Class<T> type, Filter... filters) {
        Kind<T> kind = Kinds.of(type);
        List<T> rows = new ArrayList<>();
        Conditions.parts(List.of(filters)).forEach(part -> rows.addAll(query(kind, part)));
        rows.sort(BY_ID);
        return Collections.unmodifiableList(rows);
    }

    private <T extends Entity> List<T> query(Kind<T> kind, List<Filter> filters) {
        if (filters.stream().anyMatch(filter -> filter instanceof Filter.In in && in.values().isEmpty())) {
            return List.of();
        }
        Conditions conditions = new Conditions(kind, filters);
        try (Query query = handle.createQuery(sql(kind).select() + conditions.where())) {
            List<Object> arguments = conditions.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                query.bind(i, ColumnValue.argument(arguments.get(i)));
            }
            List<Leaf> leaves = kind.shape().leaves();
            return query.map((row, context) -> {
                List<@Nullable Object> values = new ArrayList<>(leaves.size());
                for (int i = 0; i < leaves.size(); i++) {
                    values.add(ColumnValue.read(row, i + 1, leaves.get(i)));
                }
                return kind.shape().build(values);
            }).list();
        }
    }

    @Override
    public List<HistoryEntry> history(HistoryQuery query) {
        return history.list(query);
    }

    @Override
    public <T extends Entity> T add(T entity) {
        Kind<T> kind = kind(entity);
        T added = kind.shape().stored(entity, entity.version() + 1);
        try (Update update = handle.createUpdate(sql(kind).insert())) {
            bind(update, kind, added);
            update.execute();
        } catch (UnableToExecuteStatementException e) {
            throw duplicate(kind, e);
        }
        beginEdition(kind);
        return added;
    }

    @Override
    public <T extends Entity> List<T> addAll(List<T> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Kind<T> kind = kind(entities.getFirst());
        List<T> added = entities.stream().map(one -> kind.shape().stored(one, one.version() + 1)).toList();
        try (PreparedBatch batch = handle.prepareBatch(sql(kind).insert())) {
            added.forEach(one -> {
                bind(batch, kind, one);
                batch.add();
            });
            batch.execute();
        } catch (UnableToExecuteStatementException e) {
            throw duplicate(kind, e);
        }
        beginEdition(kind);
        return added;
    }

    @Override
    public <T extends Entity> T change(T entity) {
        Kind<T> kind = kind(entity);
        T changed = kind.shape().stored(entity, entity.version() + 1);
        try (Update update = handle.createUpdate(sql(kind).update())) {
            int next = bind(update, kind, changed);
            update.bind(next, ColumnValue.argument(entity.id()));
            update.bind(next + 1, entity.version());
            if (update.execute() == 0) {
                throw new StaleRecord(kind.name(), entity.id().value());
            }
        } catch (UnableToExecuteStatementException e) {
            throw duplicate(kind, e);
        }
        beginEdition(kind);
        return changed;
    }

    @Override
    public <T extends Entity> void remove(T entity) {
        Kind<T> kind = kind(entity);
        try (Update update = handle.createUpdate("DELETE FROM " + kind.name() + " WHERE id = ? AND version = ?")) {
            update.bind(0, ColumnValue.argument(entity.id()));
            update.bind(1, entity.version());
            if (update.execute() == 0) {
                throw new StaleRecord(kind.name(), entity.id().value());
            }
        } catch (UnableToExecuteStatementException e) {
            if (Dialect.states(e).contains(REFERRED_TO)) {
                throw new StaleRecord(kind.name(), entity.id().value());
            }
            throw e;
        }
        beginEdition(kind);
    }

    @Override
    public Edition edition() {
        Edition known = edition;
        if (known == null) {
            known = editionOwn ? new Edition() : editions.current();
            edition = known;
        }
        return known;
    }

    /** What was kept is of no use after this change, in this transaction at once and for all others once it commits. */
    private void beginEdition(Kind<?> kind) {
        if (!Edition.has(kind.type())) {
            return;
        }
        edition = null;
        if (!editionOwn) {
            editionOwn = true;
            editions.unsettle();
            handle.afterCommit(editions::settle);
            handle.afterRollback(editions::settle);
        }
    }

    @Override
    public int next(String counter) {
        int raised = handle.execute("UPDATE counter SET last_number = last_number + 1 WHERE name = ?", counter);
        if (raised == 0) {
            handle.execute("INSERT INTO counter (name, last_number) VALUES (?, 1)", counter);
        }
        return handle.select("SELECT last_number FROM counter WHERE name = ?", counter).mapTo(Integer.class).one();
    }

    @Override
    public void keepRevision(String sha256, String text) {
        boolean known = handle.select("SELECT COUNT(*) FROM revision WHERE sha256 = ?", sha256).mapTo(Integer.class)
                .one() > 0;
        if (!known) {
            handle.execute("INSERT INTO revision (sha256, text) VALUES (?, ?)", sha256, text);
        }
    }

    @Override
    public String revision(String sha256) {
        return handle.select("SELECT text FROM revision WHERE sha256 = ?", sha256)
                .map((row, context) -> Objects.requireNonNull(row.getString(1))).one();
    }

    @Override
    public Optional<HistoryEnd> historyEnd() {
        return history.end();
    }

    @Override
    public void append(HistoryEntry entry, Set<String> wholes) {
        history.append(entry, wholes);
    }

    private <T extends Entity> int bind(SqlStatement<?> update, Kind<T> kind, T entity) {
        List<Leaf> leaves = kind.shape().leaves();
        List<@Nullable Object> values = kind.shape().values(entity);
        for (int i = 0; i < leaves.size(); i++) {
            update.bind(i, ColumnValue.argument(leaves.get(i), values.get(i)));
        }
        return leaves.size();
    }

    private RuntimeException duplicate(Kind<?> kind, UnableToExecuteStatementException e) {
        return dialect.classify(e) == SqlFault.UNIQUE_VIOLATION ? new DuplicateRecord(kind.name(), e) : e;
    }

    private static TableSql sql(Kind<?> kind) {
        return SQL.computeIfAbsent(kind, TableSql::of);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity> Kind<T> kind(T entity) {
        return (Kind<T>) Kinds.of(entity.getClass());
    }

    /** The statements of one table. */
    private record TableSql(String select, String insert, String update) {

        static TableSql of(Kind<?> kind) {
            List<String> columns = kind.shape().leaves().stream().map(Leaf::column).toList();
            String list = String.join(", ", columns);
            return new TableSql("SELECT " + list + " FROM " + kind.name(),
                    "INSERT INTO " + kind.name() + " (" + list + ") VALUES ("
                            + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                    "UPDATE " + kind.name() + " SET "
                            + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                            + " WHERE id = ? AND version = ?");
        }
    }
}
