package org.huixu.application.compliance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Reader;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;

/** Notes of which kinds something was read; what an edition keeps is not read again and goes with the edition. */
final class NotedReader implements Reader {

    private final Reader reader;
    private final Set<String> kinds = new HashSet<>();

    NotedReader(Reader reader) {
        this.reader = reader;
    }

    Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    @Override
    public <T extends Entity> Optional<T> find(Class<T> type, Id id) {
        kinds.add(Kinds.of(type).name());
        return reader.find(type, id);
    }

    @Override
    public <T extends Entity> List<T> list(Class<T> type, Filter... filters) {
        kinds.add(Kinds.of(type).name());
        return reader.list(type, filters);
    }

    @Override
    public List<HistoryEntry> history(HistoryQuery query) {
        return reader.history(query);
    }

    @Override
    public Edition edition() {
        return reader.edition();
    }

    @Override
    public String revision(String sha256) {
        return reader.revision(sha256);
    }
}
