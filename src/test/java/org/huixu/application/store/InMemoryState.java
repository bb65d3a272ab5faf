package org.huixu.application.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.huixu.domain.Entity;

/**
 * All rows at one moment. A transaction changes a {@link #copy}, which shares the tables it does not touch; once
 * committed a state is never changed again.
 */
final class InMemoryState {
    static final InMemoryState EMPTY = new InMemoryState();

    private final Map<String, NavigableMap<String, Row>> tables = new HashMap<>();
    private final Set<String> owned = new HashSet<>();
    private Edition edition = new Edition();
    private Map<String, Integer> counters = new HashMap<>();
    private Map<String, String> revisions = new HashMap<>();
    private List<Entered> history = new ArrayList<>();

    /** An entity with its values in the order of its leaves, as a database compares them. */
    record Row(Entity entity, List<Object> values) {
    }

    /** An entry of the history, with what its rows belong to. */
    record Entered(HistoryEntry entry, Set<String> wholes) {
    }

    InMemoryState copy() {
        InMemoryState copy = new InMemoryState();
        copy.tables.putAll(tables);
        copy.edition = edition;
        copy.counters = counters;
        copy.revisions = revisions;
        copy.history = history;
        return copy;
    }

    /** The rows of a table by id, not to be changed. */
    NavigableMap<String, Row> rows(String table) {
        return tables.getOrDefault(table, new TreeMap<>());
    }

    /** The rows of a table by id, to be changed. */
    NavigableMap<String, Row> ownRows(String table) {
        if (Edition.has(Kinds.named(table).type())) {
            edition = new Edition();
        }
        if (owned.add(table)) {
            tables.put(table, new TreeMap<>(rows(table)));
        }
        return tables.get(table);
    }

    Edition edition() {
        return edition;
    }

    Map<String, Integer> ownCounters() {
        if (owned.add("/counters")) {
            counters = new HashMap<>(counters);
        }
        return counters;
    }

    Map<String, String> revisions() {
        return revisions;
    }

    Map<String, String> ownRevisions() {
        if (owned.add("/revisions")) {
            revisions = new HashMap<>(revisions);
        }
        return revisions;
    }

    /** By serial, the oldest first. */
    List<Entered> history() {
        return history;
    }

    List<Entered> ownHistory() {
        if (owned.add("/history")) {
            history = new ArrayList<>(history);
        }
        return history;
    }
}
