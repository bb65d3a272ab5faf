package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryEntry.Seal;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** The history is kept as it was appended. */
abstract class HistoryContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.000004Z");

    abstract Store store();

    static long nextSerial(Records records) {
        List<HistoryEntry> newest = records.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1));
        return newest.isEmpty() ? 1 : newest.getFirst().serial() + 1;
    }

    static HistoryEntry entry(long serial, String... subjects) {
        List<RowChange> rows = Stream.of(subjects).map(id -> new RowChange("person", id, Operation.CHANGED, 2,
                new TreeMap<>(Map.of("name", new FieldChange("a", "b"))))).toList();
        return new HistoryEntry(serial, AT.plusSeconds(serial), new Actor(null, "程序"), "person.edit", null, rows,
                new Seal("%064x".formatted(serial - 1), "%064x".formatted(serial)));
    }

    private List<HistoryEntry> append(String... subjects) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (String subject : subjects) {
            entries.add(store().write(records -> {
                HistoryEntry entry = entry(nextSerial(records), subject);
                records.append(entry, Set.of());
                return entry;
            }));
        }
        return entries;
    }

    private List<HistoryEntry> history(HistoryQuery query) {
        return store().read(reader -> reader.history(query));
    }

    @Test
    void an_entry_is_read_back_with_every_part() {
        HistoryEntry undone = append(Samples.newId()).getFirst();
        String long1 = "二〇二六年𫖯\"'\\\n\t".repeat(500);
        HistoryEntry entry = store().write(records -> {
            RowChange changed = new RowChange("meeting", Samples.newId(), Operation.CHANGED, 7,
                    new TreeMap<>(Map.of("title", new FieldChange("旧", "新𠮷"), "place", new FieldChange(null, long1),
                            "room", new FieldChange("", null))));
            RowChange added = new RowChange("item", Samples.newId(), Operation.ADDED, 1, new TreeMap<>());
            RowChange removed = new RowChange("item", added.id(), Operation.REMOVED, 0, new TreeMap<>());
            HistoryEntry one = new HistoryEntry(nextSerial(records), AT,
                    new Actor(new PersonId(Samples.newId()), "镕堃喆犇頔"), "undo.meeting.edit", undone.serial(),
                    List.of(changed, added, removed), new Seal("a".repeat(64), "b".repeat(64)));
            records.append(one, Set.of());
            return one;
        });

        assertThat(history(HistoryQuery.one(entry.serial()))).containsExactly(entry);
        assertThat(history(HistoryQuery.of(entry.rows().get(1).id(), 5))).containsExactly(entry);
    }

    @Test
    void the_newest_come_first_and_the_next_page_begins_where_the_last_ended() {
        List<HistoryEntry> entries = append(Samples.newId(), Samples.newId(), Samples.newId(), Samples.newId(),
                Samples.newId());

        List<HistoryEntry> page = history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 2));
        List<HistoryEntry> next = history(new HistoryQuery(Set.of(), page.getLast().serial(), 2));

        assertThat(page).containsExactly(entries.get(4), entries.get(3));
        assertThat(next).containsExactly(entries.get(2), entries.get(1));
    }

    @Test
    void the_history_of_one_row_holds_only_the_entries_that_touched_it() {
        String subject = Samples.newId();
        String other = Samples.newId();
        List<HistoryEntry> entries = append(subject, other, subject, other, subject);

        assertThat(history(HistoryQuery.of(subject, 10))).containsExactly(entries.get(4), entries.get(2),
                entries.get(0));
        assertThat(history(HistoryQuery.of(subject, 2))).containsExactly(entries.get(4), entries.get(2));
        assertThat(history(new HistoryQuery(Set.of(subject), entries.get(2).serial(), 2)))
                .containsExactly(entries.get(0));
        assertThat(history(HistoryQuery.of(Samples.newId(), 10))).isEmpty();
    }

    @Test
    void an_entry_is_found_under_what_its_rows_belong_to_and_under_several_subjects_once() {
        String meeting = Samples.newId();
        HistoryEntry first = store().write(records -> {
            HistoryEntry entry = entry(nextSerial(records), Samples.newId());
            records.append(entry, Set.of(meeting));
            return entry;
        });
        HistoryEntry second = append(meeting).getFirst();

        assertThat(history(HistoryQuery.of(meeting, 10))).containsExactly(second, first);
        assertThat(history(new HistoryQuery(Set.of(meeting, first.rows().getFirst().id(), Samples.newId()),
                Long.MAX_VALUE, 10))).containsExactly(second, first);
    }

    @Test
    void the_end_is_the_newest_entry_even_before_it_is_committed() {
        store().write(records -> {
            HistoryEntry entry = entry(nextSerial(records), Samples.newId());
            records.append(entry, Set.of());
            assertThat(records.historyEnd())
                    .contains(new Records.HistoryEnd(entry.serial(), entry.seal().hash()));
            return entry;
        });
    }

    @Test
    void a_serial_is_given_once() {
        HistoryEntry entry = append(Samples.newId()).getFirst();

        assertThatThrownBy(() -> store().write(records -> {
            records.append(entry, Set.of());
            return entry;
        })).isInstanceOf(RuntimeException.class);
        assertThat(history(HistoryQuery.one(entry.serial()))).containsExactly(entry);
    }

    @Test
    void a_long_text_is_kept_once_and_found_by_its_hash() {
        String text = "会议强调，".repeat(40_000);
        String sha256 = "%064x".formatted(text.hashCode() & 0xffffffffL);
        store().write(records -> {
            records.keepRevision(sha256, text);
            records.keepRevision(sha256, text);
            return sha256;
        });

        assertThat(store().<String>write(records -> records.revision(sha256))).isEqualTo(text).hasSize(200_000);
    }
}
