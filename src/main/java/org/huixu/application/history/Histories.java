package org.huixu.application.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Revisions;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** Reads the history of what belongs together. */
public final class Histories {

    private static final Texts TEXTS = Texts.of(Histories.class);
    private static final int MOST_NAMED = 3;
    private static final List<String> NAMING = List.of("personId", "title", "itemId", "fileName", "name", "text",
            "reportedToId");

    /** Their names are that of the meeting, which the reader knows. */
    private static final Set<String> OF_THE_WHOLE = Set.of("meeting", "minutes", "minutes_block", "number_allocation",
            "minutes_revision", "correction");

    /** Texts of minutes kept on their way, which the minutes themselves show. */
    private static final String TEXTS_KEPT = "minutes_revision";

    private final Store store;

    public Histories(Store store) {
        this.store = store;
    }

    /**
     * The newest entries about a meeting: its own rows, the items on its agenda with their papers and steps, its
     * minutes. Two statements, and one for each long text.
     *
     * @param before only entries with a smaller serial
     * @param most at most so many
     */
    public List<HistoryLine> of(MeetingDossier dossier, long before, int most) {
        RowNames names = new RowNames(dossier);
        FieldWords words = new FieldWords(dossier, names::of);
        HistoryQuery query = new HistoryQuery(subjects(dossier), before, most);
        return store.read(reader -> reader.history(query).stream()
                .map(entry -> line(entry, new Telling(dossier, names, words, reader))).toList());
    }

    private record Telling(MeetingDossier dossier, RowNames names, FieldWords words, Reader reader) {
    }

    private static Set<String> subjects(MeetingDossier dossier) {
        Set<String> subjects = new HashSet<>(Set.of(dossier.meeting().id().value()));
        dossier.facts().ifPresent(facts -> facts.agenda().items().forEach(item -> {
            subjects.add(item.item().id().value());
            item.papers().forEach(paper -> subjects.add(paper.material().id().value()));
        }));
        dossier.facts().map(MeetingFacts::minutes)
                .ifPresent(minutes -> subjects.add(minutes.minutes().id().value()));
        return subjects;
    }

    private static HistoryLine line(HistoryEntry entry, Telling telling) {
        List<HistoryLine.Detail> details = entry.rows().stream().filter(row -> !TEXTS_KEPT.equals(row.kind()))
                .map(row -> detail(row, telling)).toList();
        return new HistoryLine(entry.serial(), telling.dossier().around().time().local(entry.at()),
                entry.actor().name(), sentence(entry, telling), standing(entry), details);
    }

    private static HistoryLine.Standing standing(HistoryEntry entry) {
        boolean lasting = Act.FINAL_NAMES.contains(entry.act());
        return new HistoryLine.Standing(entry.undone(), lasting, !lasting && !Act.isGatedAgain(entry.act()),
                entry.rows().stream().map(RowChange::id).collect(Collectors.toUnmodifiableSet()));
    }

    private static String sentence(HistoryEntry entry, Telling telling) {
        List<String> named = entry.rows().stream().filter(row -> !OF_THE_WHOLE.contains(row.kind()))
                .map(row -> rowName(row, telling)).filter(name -> !name.isEmpty())
                .distinct().toList();
        String act = ActNames.of(entry.act());
        if (named.isEmpty()) {
            return act;
        }
        String list = String.join(TEXTS.get("history.and"), named.subList(0, Math.min(MOST_NAMED, named.size())));
        return TEXTS.format("history.sentence", act, named.size() <= MOST_NAMED
                ? list
                : TEXTS.format("history.more", list, Integer.toString(named.size())));
    }

    private static HistoryLine.Detail detail(RowChange row, Telling telling) {
        Kind<?> kind = Kinds.named(row.kind());
        List<HistoryLine.Field> fields = new ArrayList<>();
        for (Leaf leaf : kind.shape().leaves()) {
            FieldChange change = row.fields().get(leaf.name());
            if (change != null && FieldWords.shown(leaf)) {
                String before = telling.words().value(leaf, full(change.before(), telling));
                String after = telling.words().value(leaf, full(change.after(), telling));
                if (!before.equals(after)) {
                    fields.add(new HistoryLine.Field(FieldWords.name(leaf), before, after));
                }
            }
        }
        String name = rowName(row, telling);
        String what = TEXTS.get("history.kind." + row.kind().replace('_', '-'));
        return new HistoryLine.Detail(switch (row.operation()) {
            case ADDED -> HistoryLine.Happened.ADDED;
            case CHANGED -> HistoryLine.Happened.CHANGED;
            case REMOVED -> HistoryLine.Happened.REMOVED;
        }, name.isEmpty() ? what : TEXTS.format("history.sentence", what, name), fields);
    }

    /** What the row is called; of a removed row by the fields it had. */
    private static String rowName(RowChange row, Telling telling) {
        Kind<?> kind = Kinds.named(row.kind());
        Map<String, FieldChange> fields = row.fields();
        String fromFields = NAMING.stream().filter(fields::containsKey)
                .map(name -> RowNames.shortened(telling.words().value(kind.shape().leaf(name),
                        full(either(Objects.requireNonNull(fields.get(name))), telling))))
                .findFirst().orElse("");
        return telling.names().find(row.id(), fromFields);
    }

    private static @Nullable String either(FieldChange change) {
        return change.after() == null ? change.before() : change.after();
    }

    private static @Nullable String full(@Nullable String text, Telling telling) {
        return Revisions.full(text, telling.reader());
    }
}
