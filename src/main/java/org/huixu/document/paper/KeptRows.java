package org.huixu.document.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huixu.application.document.PrintSettings.LinePitch;
import org.huixu.document.typeset.Row;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the rows of paragraphs from one setting of a paper to the next: what has not changed is not broken into lines
 * again. Not safe for use by several threads at once.
 */
public final class KeptRows {

    private Map<Key, List<Row>> before = new HashMap<>();
    private Map<Key, List<Row>> now = new HashMap<>();
    private @Nullable LinePitch pitch;

    /** Equal paragraphs are told apart by how many came before. */
    private record Key(Object what, int nth) {
    }

    /** Begins a setting; what was not used in the last one is forgotten. */
    void begin(LinePitch wanted) {
        before = wanted == pitch ? now : new HashMap<>();
        now = new HashMap<>();
        pitch = wanted;
    }

    /** The rows of a paragraph, set if need be. */
    List<Row> of(Object what, Supplier<List<Row>> setting) {
        int nth = 0;
        while (now.containsKey(new Key(what, nth))) {
            nth++;
        }
        Key key = new Key(what, nth);
        List<Row> known = before.get(key);
        List<Row> rows = known == null ? List.copyOf(setting.get()) : known;
        now.put(key, rows);
        return rows;
    }
}
