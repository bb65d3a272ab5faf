package org.huixu.application.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.HistoryEntry;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.text.TextHash;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Person;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static final String LONG = "会议强调𫖯，".repeat(500);

    private final Office office = new Office();

    @Test
    void an_added_row_is_removed_again_as_a_new_entry() {
        Person person = office.added("甲");
        office.heard.clear();

        Outcome<Long> outcome = office.undo(1);

        assertThat(outcome).isEqualTo(new Outcome.Done<>(2L, 2));
        assertThat(office.has(person)).isFalse();
        HistoryEntry entry = office.history().getFirst();
        assertThat(entry.act()).isEqualTo("undo.person.add");
        assertThat(entry.undone()).isEqualTo(1);
        assertThat(office.heard).containsExactly(new Changed(Set.of("person"), Set.of(person.id().value())));
    }

    @Test
    void a_changed_row_gets_its_fields_back_and_a_further_version() {
        Person person = office.added("甲");
        office.act("person.edit", change -> change.change(person.withPhone("1")));

        office.undo(2).value();

        Person now = office.get(Person.class, person.id());
        assertThat(now.phone()).isNull();
        assertThat(now.version()).isEqualTo(3);
    }

    @Test
    void a_removed_row_comes_back_whole_and_goes_on_counting_its_versions() {
        Absence absence = office.act("absence.add", change -> {
            Person person = change.add(office.person("甲", "0533"));
            return change.add(new Absence(new AbsenceId(change.newId()), 0, person.id(), AbsenceKind.TRIP,
                    new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5)),
                    new Absence.Trip(null, LONG, null, null, false)));
        }).value();
        Person person = office.get(Person.class, absence.personId());
        office.act("person.remove", change -> {
            change.remove(absence);
            change.remove(person);
            return "";
        });

        office.undo(2).value();

        assertThat(office.get(Person.class, person.id())).isEqualTo(new Person(person.id(), 2, "甲", "pin yin", "py",
                "0533"));
        assertThat(office.get(Absence.class, absence.id())).isEqualTo(new Absence(absence.id(), 2, person.id(),
                absence.kind(), absence.period(), new Absence.Trip(null, LONG, null, null, false)));
    }

    @Test
    void a_row_removed_before_its_kind_got_a_column_it_needs_does_not_come_back_but_says_so() {
        Person person = office.added("甲");
        office.act("person.remove", change -> {
            change.remove(person);
            return "";
        });
        office.store.write(records -> {
            HistoryEntry removed = records.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1)).getFirst();
            records.append(new HistoryEntry(removed.serial() + 1, removed.at(), removed.actor(), removed.act(), null,
                    removed.rows().stream().map(row -> without(row, "pinyin")).toList(), removed.seal()), Set.of());
            return removed;
        });

        assertThat(office.undo(3)).isEqualTo(new Outcome.NotPossible<>(List.of(Problem.of("undo.oldForm"))));
        assertThat(office.has(person)).isFalse();
        office.undo(2).value();
        assertThat(office.has(person)).as("what is known in full comes back, its absent telephone number too").isTrue();
    }

    private static RowChange without(RowChange row, String field) {
        TreeMap<String, FieldChange> fields = new TreeMap<>(row.fields());
        fields.remove(field);
        return new RowChange(row.kind(), row.id(), row.operation(), row.versionAfter(), fields);
    }

    @Test
    void who_still_holds_a_row_from_before_its_removal_cannot_overwrite_the_one_that_came_back() {
        Person old = office.added("甲");
        Person changed = office.act("person.edit", change -> change.change(old.withPhone("1"))).value();
        office.act("person.remove", change -> {
            change.remove(changed);
            return "";
        });
        office.undo(3).value();

        assertThat(office.act("person.edit", change -> change.change(old.withPhone("2"))))
                .isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.undo(1)).isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.get(Person.class, old.id()).phone()).isEqualTo("1");
    }

    @Test
    void the_undo_of_an_undo_does_it_again_as_often_as_one_likes() {
        Person person = office.added("甲");

        office.undo(1).value();
        assertThat(office.has(person)).isFalse();
        office.undo(2).value();
        assertThat(office.has(person)).isTrue();
        office.undo(3).value();
        assertThat(office.has(person)).isFalse();
        office.undo(4).value();
        assertThat(office.get(Person.class, person.id()).name()).isEqualTo("甲");
        assertThat(office.history().getFirst().act()).isEqualTo("undo.undo.person.add");
    }

    @Test
    void the_names_of_acts_do_not_grow_by_going_back_and_forth() {
        office.added("甲");
        for (int serial = 1; serial <= 60; serial++) {
            office.undo(serial).value();
        }

        assertThat(office.history().getFirst().act()).isEqualTo("undo.undo.person.add");
        assertThat(office.history().get(1).act()).isEqualTo("undo.person.add");
    }

    @Test
    void several_changes_of_one_row_are_walked_back_and_forth_again() {
        Person first = office.added("甲");
        Person second = office.act("person.edit", change -> change.change(first.withPhone("1"))).value();
        office.act("person.edit", change -> change.change(second.withPhone("2")));

        long third = office.undo(3).value();
        assertThat(office.get(Person.class, first.id()).phone()).isEqualTo("1");
        long other = office.undo(2).value();
        assertThat(office.get(Person.class, first.id()).phone()).isNull();
        long added = office.undo(1).value();
        assertThat(office.has(first)).isFalse();

        office.undo(added).value();
        office.undo(other).value();
        assertThat(office.get(Person.class, first.id()).phone()).isEqualTo("1");
        long again = office.undo(third).value();
        assertThat(office.get(Person.class, first.id()).phone()).isEqualTo("2");
        office.undo(again).value();
        assertThat(office.get(Person.class, first.id()).phone()).isEqualTo("1");
    }

    @Test
    void what_was_taken_back_only_in_part_stands_in_the_way() {
        Person first = office.added("甲");
        Person second = office.act("person.edit", change -> change.change(first.withPhone("1"))).value();
        office.act("person.edit", change -> change.change(second.withPhone("2")));
        office.undo(3).value();

        assertThat(office.undo(1)).isEqualTo(new Outcome.Stale<>("person"));
        office.undo(2).value();
        assertThat(office.undo(2)).isEqualTo(new Outcome.Stale<>("person"));
    }

    @Test
    void a_change_that_was_undone_can_be_done_again() {
        Person person = office.added("甲");
        office.act("person.edit", change -> change.change(person.withPhone("1")));
        office.undo(2).value();

        office.undo(3).value();

        assertThat(office.get(Person.class, person.id()).phone()).isEqualTo("1");
    }

    @Test
    void it_is_refused_when_the_row_moved_on() {
        Person person = office.added("甲");
        Person second = office.act("person.edit", change -> change.change(person.withPhone("1"))).value();
        office.act("person.edit", change -> change.change(second.withPhone("2")));
        office.heard.clear();

        assertThat(office.undo(1)).isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.undo(2)).isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.history()).hasSize(3);
        assertThat(office.heard).isEmpty();
        assertThat(office.get(Person.class, person.id()).phone()).isEqualTo("2");
    }

    @Test
    void it_is_refused_a_second_time() {
        office.added("甲");
        office.undo(1).value();

        assertThat(office.undo(1)).isEqualTo(new Outcome.Stale<>("person"));
    }

    @Test
    void it_is_refused_when_one_of_several_rows_moved_on_and_none_is_put_back() {
        Person one = office.added("甲");
        Person two = office.added("乙");
        office.act("people.edit", change -> {
            change.change(one.withPhone("1"));
            return change.change(two.withPhone("1"));
        });
        office.act("person.edit", change -> change.change(change.get(Person.class, one.id()).withPhone("2")));

        assertThat(office.undo(3)).isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.get(Person.class, two.id()).phone()).isEqualTo("1");
    }

    @Test
    void it_is_refused_when_others_refer_to_what_was_added() {
        Person person = office.added("甲");
        office.act("absence.add", change -> change.add(new Absence(new AbsenceId(change.newId()), 0, person.id(),
                AbsenceKind.TRIP, Period.since(LocalDate.of(2026, 3, 1)),
                new Absence.Trip(null, null, null, null, false))));

        assertThat(office.undo(1)).isEqualTo(new Outcome.Stale<>("person"));
        assertThat(office.has(person)).isTrue();
    }

    @Test
    void final_acts_cannot_be_undone() {
        office.door.perform(Act.lasting("meeting.open"), change -> change.add(office.person("甲", null)));

        assertThat(office.undo(1)).isEqualTo(new Outcome.NotPossible<>(List.of(Problem.of("undo.final"))));
    }

    @Test
    void what_never_happened_cannot_be_undone() {
        office.added("甲");

        assertThat(office.undo(7)).isEqualTo(new Outcome.NotPossible<>(List.of(Problem.of("undo.unknown", "7"))));
    }

    @Test
    void an_act_that_changed_nothing_does_not_stand_in_the_way_of_undo() {
        Person person = office.added("甲");
        office.act("person.edit", change -> change.change(person));

        office.undo(1).value();

        assertThat(office.has(person)).isFalse();
    }

    @Test
    void long_texts_are_kept_once_by_their_hash_and_come_back() {
        Person person = office.added("甲");
        Absence absence = office.act("absence.add",
                change -> change.add(new Absence(new AbsenceId(change.newId()), 0, person.id(),
                        AbsenceKind.TRIP, Period.since(LocalDate.of(2026, 3, 1)),
                        new Absence.Trip(null, LONG, null, null, false))))
                .value();
        office.act("absence.edit", change -> change
                .change(new Absence(absence.id(), 1, person.id(), absence.kind(), absence.period(),
                        new Absence.Trip(null, "short", null, null, false))));

        FieldChange reason = office.history().getFirst().rows().getFirst().fields().get("reason");
        assertThat(reason).isEqualTo(new FieldChange("sha256:" + TextHash.of(LONG), "short"));
        office.undo(3).value();
        assertThat(office.get(Absence.class, absence.id()).trip().reason()).isEqualTo(LONG);
    }

    @Test
    void a_short_text_that_looks_like_a_reference_to_a_long_one_comes_back_as_it_was() {
        String phone = "sha256:" + "0".repeat(64);
        Person person = office.act("person.add", change -> change.add(office.person("甲", phone))).value();
        office.act("person.edit", change -> change.change(person.withPhone(null)));

        office.undo(2).value();

        assertThat(office.get(Person.class, person.id()).phone()).isEqualTo(phone);
    }
}
