package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.huixu.domain.people.Person;
import org.junit.jupiter.api.Test;

/** What is kept of people, working days and regulations is what a transaction would read, whoever changes them. */
abstract class EditionContract {
    private static final Kind<Person> PERSON = Kinds.of(Person.class);

    abstract Store store();

    @Test
    void it_is_read_once_as_long_as_only_other_kinds_change() {
        Edition before = store().read(Reader::edition);
        store().write(records -> new Samples(records).addFull(Kinds.of(Setting.class)));

        assertThat(store().<Edition>read(Reader::edition)).isSameAs(before);
        assertThat(store().<Edition>write(Records::edition)).isSameAs(before);
    }

    @Test
    void a_change_is_seen_at_once_by_its_own_transaction_and_by_all_that_begin_after_it() {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        assertThat(store().<Person>read(reader -> kept(reader, person))).isEqualTo(person);

        Person changed = store().write(records -> {
            assertThat(kept(records, person)).isEqualTo(person);
            Person first = records.change(person.withPhone("1"));
            assertThat(kept(records, person)).isEqualTo(first);
            Person second = records.change(first.withPhone("2"));
            assertThat(kept(records, person)).isEqualTo(second);
            return second;
        });

        assertThat(store().<Person>read(reader -> kept(reader, person))).isEqualTo(changed);
        assertThat(store().<Person>write(records -> kept(records, person))).isEqualTo(changed);
    }

    @Test
    void what_was_rolled_back_is_kept_for_nobody() {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        AtomicReference<Person> seen = new AtomicReference<>();

        assertThatThrownBy(() -> store().write(records -> {
            records.change(person.withPhone("1"));
            seen.set(kept(records, person));
            throw new IllegalArgumentException("given up");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(seen.get().phone()).isEqualTo("1");
        assertThat(store().<Person>read(reader -> kept(reader, person))).isEqualTo(person);
        assertThat(store().<Edition>read(Reader::edition)).isSameAs(store().<Edition>read(Reader::edition));
    }

    @Test
    void whoever_reads_after_a_write_has_returned_never_finds_what_was_before_it() throws Exception {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                boolean writes = i == 0;
                rounds.add(callers.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        long before = store().<Long>read(reader -> reader.get(Person.class, person.id()).version());
                        long known = writes
                                ? store().<Person>write(records -> records
                                        .change(kept(records, person).withPhone("again"))).version()
                                : before;
                        assertThat(store().<Person>read(reader -> kept(reader, person)).version())
                                .isGreaterThanOrEqualTo(known);
                        assertThat(store().<Person>write(records -> kept(records, person)).version())
                                .isGreaterThanOrEqualTo(known);
                    }
                    return true;
                }));
            }
            for (Future<Boolean> round : rounds) {
                assertThat(round.get()).isTrue();
            }
        }
        assertThat(store().<Person>read(reader -> kept(reader, person)).version()).isEqualTo(41);
    }

    private static Person kept(Reader reader, Person person) {
        return reader.edition().keep(person.id(), () -> reader.get(Person.class, person.id()));
    }
}
