package org.huixu.storage.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Records.HistoryEnd;
import org.huixu.domain.people.PersonId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The history in its two tables: the entries, and which rows each of them touched. */
final class HistoryTable {

    private static final String COLUMNS = "h.serial, h.entered_at, h.actor_id, h.actor_name, h.act, h.undone, h.detail,"
            + " h.previous_hash, h.hash";

    private final Handle handle;

    HistoryTable(Handle handle) {
        this.handle = handle;
    }

    void append(HistoryEntry entry, Set<String> wholes) {
        try (Update update =
                handle.createUpdate("INSERT INTO history (serial, entered_at, actor_id, actor_name, act, undone,"
                        + " detail, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            PersonId person = entry.actor().personId();
            update.bind(0, entry.serial()).bind(1, ColumnValue.micros(entry.at()))
                    .bind(2, person == null ? null : person.value()).bind(3, entry.actor().name())
                    .bind(4, entry.act()).bind(5, entry.undone()).bind(6, RowChangesJson.write(entry.rows()))
                    .bind(7, entry.seal().previousHash()).bind(8, entry.seal().hash()).execute();
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO history_row (row_id, serial) VALUES (?, ?)")) {
            Stream.concat(entry.rows().stream().map(RowChange::id), wholes.stream()).distinct()
                    .forEach(id -> batch.add(id, entry.serial()));
            batch.execute();
        }
    }

    Optional<HistoryEnd> end() {
        try (Query select =
                handle.createQuery(
                        "SELECT serial, hash FROM history WHERE serial = (SELECT MAX(serial) FROM history)")) {
            return select.map((row, context) -> new HistoryEnd(row.getLong(1), text(row, "hash"))).findOne();
        }
    }

    List<HistoryEntry> list(HistoryQuery query) {
        return query.subjects().isEmpty() ? newest(query) : ofSubjects(query);
    }

    /**
     * Serials have no gaps, so the newest entries are a range of serials. Sorting downwards instead would read the
     * whole history: Derby does not walk an index backwards.
     */
    private List<HistoryEntry> newest(HistoryQuery query) {
        long last = handle.select("SELECT COALESCE(MAX(serial), 0) FROM history").mapTo(Long.class).one();
        long before = Math.min(query.before(), last + 1);
        try (Query select = handle.createQuery("SELECT " + COLUMNS
                + " FROM history h WHERE h.serial < ? AND h.serial >= ? ORDER BY h.serial DESC")) {
            return select.bind(0, before).bind(1, before - query.most())
                    .map((row, context) -> entry(row)).list();
        }
    }

    private List<HistoryEntry> ofSubjects(HistoryQuery query) {
        List<String> subjects = List.copyOf(query.subjects());
        List<Long> serials;
        try (Query select = handle.createQuery("SELECT DISTINCT r.serial FROM history_row r WHERE r.row_id IN ("
                + places(subjects) + ") AND r.serial < ? ORDER BY r.serial DESC FETCH FIRST " + query.most()
                + " ROWS ONLY")) {
            serials = bind(select, subjects).bind(subjects.size(), query.before()).mapTo(Long.class).list();
        }
        if (serials.isEmpty()) {
            return List.of();
        }
        try (Query select = handle.createQuery("SELECT " + COLUMNS
                + " FROM history h WHERE h.serial IN (" + places(serials) + ") ORDER BY h.serial DESC")) {
            return bind(select, serials).map((row, context) -> entry(row)).list();
        }
    }

    private static String places(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static Query bind(Query query, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        String person = row.getString("actor_id");
        long undone = row.getLong("undone");
        boolean undoes = !row.wasNull();
        return new HistoryEntry(row.getLong("serial"), ColumnValue.instant(row.getLong("entered_at")),
                new Actor(person == null ? null : new PersonId(person), text(row, "actor_name")), text(row, "act"),
                undoes ? Long.valueOf(undone) : null, RowChangesJson.read(text(row, "detail")),
                new HistoryEntry.Seal(text(row, "previous_hash"), text(row, "hash")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
