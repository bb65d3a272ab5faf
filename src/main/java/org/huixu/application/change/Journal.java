package org.huixu.application.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.LeafText;
import org.huixu.application.store.Records;
import org.huixu.application.store.Revisions;
import org.huixu.application.text.TextHash;
import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/** Writes the history: field differences, each entry sealed with the hash of the one before. */
final class Journal {

    /** Hash before the first entry. */
    static final String START = "0".repeat(64);

    /** Texts longer than this many characters are kept once as a revision and named by their hash. */
    private static final int LONG_TEXT = 400;

    private Journal() {
    }

    /** The difference between two states of a row; one of them may be absent. */
    static <T extends Entity> RowChange difference(Kind<T> kind, @Nullable T before, @Nullable T after,
            Records records) {
        T known = Objects.requireNonNull(after == null ? before : after);
        List<@Nullable Object> old = before == null ? List.of() : kind.shape().values(before);
        List<@Nullable Object> current = after == null ? List.of() : kind.shape().values(after);
        SortedMap<String, FieldChange> fields = new TreeMap<>();
        List<Leaf> leaves = kind.shape().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            String name = leaves.get(i).name();
            if (name.equals("id") || name.equals("version")) {
                continue;
            }
            String was = before == null ? null : shorten(LeafText.of(old.get(i)), records);
            String is = after == null ? null : shorten(LeafText.of(current.get(i)), records);
            if (!Objects.equals(was, is)) {
                fields.put(name, new FieldChange(was, is));
            }
        }
        Operation operation = before == null
                ? Operation.ADDED
                : after == null ? Operation.REMOVED : Operation.CHANGED;
        return new RowChange(kind.name(), known.id().value(), operation, known.version(), fields);
    }

    /** Appends the entry and returns its serial. */
    static long append(Records records, Instant at, Actor actor, String act, @Nullable Long undone,
            List<RowChange> rows, Set<String> wholes) {
        Optional<Records.HistoryEnd> end = records.historyEnd();
        long serial = end.map(Records.HistoryEnd::serial).orElse(0L) + 1;
        String previous = end.map(Records.HistoryEnd::hash).orElse(START);
        HistoryEntry.Seal open = new HistoryEntry.Seal(previous, "");
        HistoryEntry entry = new HistoryEntry(serial, at, actor, act, undone, rows, open);
        String hash = hash(entry);
        records.append(new HistoryEntry(serial, at, actor, act, undone, rows, new HistoryEntry.Seal(previous, hash)),
                wholes);
        return serial;
    }

    /** The hash that seals the entry: over every part of it and the previous hash. */
    static String hash(HistoryEntry entry) {
        List<String> parts = new ArrayList<>(List.of(entry.seal().previousHash(), Long.toString(entry.serial()),
                entry.at().toString(), entry.actor().name(),
                entry.actor().personId() == null ? "" : entry.actor().personId().value(), entry.act(),
                String.valueOf(entry.undone())));
        for (RowChange row : entry.rows()) {
            parts.addAll(List.of(row.kind(), row.id(), row.operation().name(), Long.toString(row.versionAfter())));
            for (Map.Entry<String, FieldChange> field : row.fields().entrySet()) {
                parts.add(field.getKey());
                parts.add(quoted(field.getValue().before()));
                parts.add(quoted(field.getValue().after()));
            }
        }
        return TextHash.ofParts(parts);
    }

    private static @Nullable String shorten(@Nullable String text, Records records) {
        if (text == null || (text.length() <= LONG_TEXT && !Revisions.looksLike(text))) {
            return text;
        }
        String hash = TextHash.of(text);
        records.keepRevision(hash, text);
        return Revisions.reference(hash);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "-" : "+" + text;
    }
}
