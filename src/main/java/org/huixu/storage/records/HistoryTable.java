package org.huixu.storage.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryQuery;
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

    void append(HistoryEntry entry) {
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
            entry.rows().stream().map(RowChange::id).distinct().forEach(id -> batch.add(id, entry.serial()));
            batch.execute();
        }
    }

    List<HistoryEntry> list(HistoryQuery query) {
        if (query.equals(HistoryQuery.newest(1))) {
            return newest();
        }
        String from = query.subject().isPresent()
                ? " FROM history h JOIN history_row r ON r.serial = h.serial WHERE r.row_id = :subject AND"
                : " FROM history h WHERE";
        try (Query select = handle.createQuery("SELECT " + COLUMNS + from
                + " h.serial < :before ORDER BY h.serial DESC FETCH FIRST " + query.most() + " ROWS ONLY")) {
            query.subject().ifPresent(subject -> select.bind("subject", subject));
            return select.bind("before", query.before()).map((row, context) -> entry(row)).list();
        }
    }

    /** Every act asks for the entry before it; Derby finds a maximum by the index, but sorts everything to go backwards. */
    private List<HistoryEntry> newest() {
        try (Query select = handle.createQuery("SELECT " + COLUMNS
                + " FROM history h WHERE h.serial = (SELECT MAX(serial) FROM history)")) {
            return select.map((row, context) -> entry(row)).list();
        }
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
