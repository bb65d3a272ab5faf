package org.huixu.application.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.StaleRecord;
import org.huixu.domain.compliance.Breach;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.Subject;
import org.huixu.domain.people.Person;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final Finding FINDING = new Finding(new RuleId("C1"), "第五十条", Severity.MUST,
            Breach.of("late", new Subject(Subject.Kind.MEETING, "id", "会议")),
            new Finding.Words("title", "message", "repair", "rules"),
            new Finding.Ledger(OfficeFacts.OFFICE, new Finding.Standing.Open(), null));

    private final Office office = new Office();

    @Test
    void an_act_makes_one_entry_with_actor_moment_and_each_row() {
        Person one = office.person("镕堃喆", null);
        Person two = office.person("犇頔", "0533");

        Outcome<String> outcome = office.act("people.import", change -> {
            change.add(one);
            change.add(two);
            return "done";
        });

        assertThat(outcome).isEqualTo(new Outcome.Done<>("done", 1));
        assertThat(office.history()).singleElement().satisfies(entry -> {
            assertThat(entry.serial()).isEqualTo(1);
            assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-02T01:02:03.123456Z"));
            assertThat(entry.actor()).isEqualTo(Office.CLERK);
            assertThat(entry.act()).isEqualTo("people.import");
            assertThat(entry.undone()).isNull();
            assertThat(entry.rows()).extracting(RowChange::id).containsExactly(one.id().value(), two.id().value());
            assertThat(entry.rows()).extracting(RowChange::operation).containsOnly(Operation.ADDED);
            assertThat(entry.rows().getFirst().fields())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("name", new FieldChange(null, "镕堃喆"), "pinyin",
                            new FieldChange(null, "pin yin"), "initials", new FieldChange(null, "py")));
        });
    }

    @Test
    void a_rehearsal_says_what_would_come_of_it_and_leaves_no_trace() {
        Person person = office.person("甲", null);

        Outcome<Integer> outcome = office.door.rehearse(change -> {
            change.add(person);
            return change.next("ordinal");
        });
        Outcome<String> refused = office.door.rehearse(_ -> {
            throw new Refusal(List.of(FINDING));
        });

        assertThat(outcome).isEqualTo(new Outcome.Done<>(1, 0));
        assertThat(refused).isEqualTo(new Outcome.Refused<>(List.of(FINDING)));
        assertThat(office.history()).isEmpty();
        assertThat(office.door.rehearse(change -> change.next("ordinal")).value()).isEqualTo(1);
        assertThat(office.door.rehearse(change -> change.reader().find(Person.class, person.id())).value()).isEmpty();
    }

    @Test
    void only_the_fields_that_differ_are_written_down_from_the_first_state_to_the_last() {
        Person person = office.added("甲");

        office.act("person.edit", change -> {
            Person changed = change.change(person.withPhone("1"));
            changed = change.change(changed.withName("乙", "yi", "y"));
            return change.change(changed.withPhone(null));
        });

        RowChange row = office.history().getFirst().rows().getFirst();
        assertThat(row.operation()).isEqualTo(Operation.CHANGED);
        assertThat(row.versionAfter()).isEqualTo(4);
        assertThat(row.fields()).containsOnly(Map.entry("name", new FieldChange("甲", "乙")),
                Map.entry("pinyin", new FieldChange("pin yin", "yi")),
                Map.entry("initials", new FieldChange("py", "y")));
    }

    @Test
    void what_came_and_went_inside_one_act_is_not_written_down() {
        Outcome<String> outcome = office.act("person.add", change -> {
            Person added = change.add(office.person("甲", null));
            change.remove(added);
            return "";
        });

        assertThat(outcome).isEqualTo(new Outcome.Done<>("", 0));
        assertThat(office.history()).isEmpty();
        assertThat(office.heard).isEmpty();
    }

    @Test
    void an_act_that_changed_nothing_leaves_no_entry_no_message_and_the_version_as_it_was() {
        Person person = office.added("甲");
        office.heard.clear();

        Outcome<Person> outcome = office.act("person.edit", change -> change.change(person));

        assertThat(outcome).isEqualTo(new Outcome.Done<>(person, 0));
        assertThat(office.history()).hasSize(1);
        assertThat(office.heard).isEmpty();
        assertThat(office.get(Person.class, person.id())).isEqualTo(person);
    }

    @Test
    void one_message_follows_the_commit_and_names_kinds_and_rows() {
        AtomicReference<Person> seen = new AtomicReference<>();
        Person person = office.person("甲", null);
        office.door.listen(changed -> seen.set(office.get(Person.class, person.id())));

        office.act("person.add", change -> change.add(person));

        assertThat(office.heard).containsExactly(new Changed(Set.of("person"), Set.of(person.id().value())));
        assertThat(seen.get()).isNotNull();
    }

    @Test
    void who_stopped_listening_hears_nothing() throws Exception {
        List<Changed> later = new ArrayList<>();
        office.door.listen(later::add).close();

        office.added("甲");

        assertThat(later).isEmpty();
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        assertThat(leavesNothing(new Refusal(List.of(FINDING))))
                .isEqualTo(new Outcome.Refused<>(List.of(FINDING)));
    }

    @Test
    void what_is_not_possible_leaves_nothing_behind() {
        Problem problem = Problem.at("name", "person.name.missing");

        assertThat(leavesNothing(new Impossible(problem))).isEqualTo(new Outcome.NotPossible<>(List.of(problem)));
    }

    @Test
    void a_stale_row_leaves_nothing_behind() {
        assertThat(leavesNothing(new StaleRecord("person", "id"))).isEqualTo(new Outcome.Stale<>("person"));
    }

    @Test
    void what_is_broken_leaves_nothing_behind_and_reaches_the_caller() {
        IllegalStateException broken = new IllegalStateException("broken");

        assertThatThrownBy(() -> leavesNothing(broken)).isSameAs(broken);
    }

    private Outcome<?> leavesNothing(RuntimeException thrown) {
        Person person = office.added("甲");
        Person other = office.person("乙", null);
        office.heard.clear();
        try {
            return office.act("person.edit", change -> {
                change.change(person.withPhone("1"));
                change.add(other);
                change.next("number");
                throw thrown;
            });
        } finally {
            assertThat(office.heard).isEmpty();
            assertThat(office.history()).hasSize(1);
            assertThat(office.get(Person.class, person.id())).isEqualTo(person);
            assertThat(office.has(other)).isFalse();
            assertThat(office.store.<Integer>write(records -> records.next("number"))).isEqualTo(1);
        }
    }

    @Test
    void the_second_of_two_who_edit_one_row_is_told_whether_it_was_changed_or_removed() {
        Person person = office.added("甲");
        Person removed = office.added("乙");
        office.act("person.edit", change -> change.change(person.withPhone("1")));
        office.act("person.remove", change -> {
            change.remove(removed);
            return "";
        });

        assertThat(office.act("person.edit", change -> change.change(person.withPhone("2"))))
                .isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.act("person.edit", change -> change.change(removed.withPhone("2"))))
                .isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.act("person.remove", change -> {
            change.remove(removed);
            return "";
        })).isEqualTo(new Outcome.Stale<>("person"));
    }

    @Test
    void entries_are_chained_by_their_hashes() {
        for (int i = 0; i < 5; i++) {
            office.added("人" + i);
        }

        List<HistoryEntry> entries = office.history().reversed();
        String previous = Journal.START;
        for (HistoryEntry entry : entries) {
            assertThat(entry.seal().previousHash()).isEqualTo(previous);
            assertThat(entry.seal().hash()).hasSize(64).isEqualTo(Journal.hash(entry));
            previous = entry.seal().hash();
        }
        assertThat(entries).extracting(HistoryEntry::serial).containsExactly(1L, 2L, 3L, 4L, 5L);
    }
}
