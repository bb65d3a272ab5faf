package org.huixu.application.compliance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Reader;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * What was judged last, in memory: a change takes out only what it touches, so that only that is read and judged again.
 * What is made of people, working days and regulations goes with their {@link Edition}. Thread-safe.
 */
public final class Judgments {

    /** So many subjects are kept; what was not asked for longest goes first. */
    private static final int MOST = 2000;

    private final Map<String, Judged> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Judged> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable Edition edition;
    private long changes;

    /** To be told of every change after its commit: ids of what it touched, see {@link Judged#sources()}. */
    public synchronized void touched(Set<String> ids, Set<String> kinds) {
        changes++;
        kept.values().removeIf(one -> !Collections.disjoint(one.sources(), ids)
                || !Collections.disjoint(one.sources(), kinds));
    }

    /** Judges in the transaction of that reader. */
    public Judging in(Reader reader, RegulationShelf shelf, OfficeTime time) {
        return new Judging(this, reader, shelf, time);
    }

    /** The number of changes until now; what was read before another one is not kept. */
    synchronized long begin(Edition now) {
        if (edition != now) {
            edition = now;
            kept.clear();
        }
        return changes;
    }

    synchronized Optional<Judged> known(String key, Edition now) {
        return edition == now ? Optional.ofNullable(kept.get(key)) : Optional.empty();
    }

    synchronized void keep(String key, Judged judged, Edition now, long before) {
        if (edition == now && changes == before) {
            kept.put(key, judged);
        }
    }
}
