package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.huixu.domain.people.Person;
import org.junit.jupiter.api.Test;

/** What happens together happens wholly or not at all. */
abstract class TransactionContract {
    private static final Kind<Person> PERSON = Kinds.of(Person.class);

    abstract Store store();

    @Test
    void an_exception_rolls_back_rows_counters_revisions_and_history_and_reaches_the_caller() {
        Person kept = store().write(records -> new Samples(records).addFull(PERSON));
        String counter = "counter " + Samples.newId();
        String sha256 = "%064x".formatted(7);
        int before = store().write(records -> records.next(counter));
        IllegalArgumentException refused = new IllegalArgumentException("refused");
        AtomicReference<Person> added = new AtomicReference<>();

        assertThatThrownBy(() -> store().write(records -> {
            added.set(new Samples(records).addFull(PERSON));
            records.change(kept.withPhone("1"));
            assertThat(records.next(counter)).isEqualTo(before + 1);
            records.keepRevision(sha256, "long");
            records.append(HistoryContract.entry(HistoryContract.nextSerial(records), kept.id().value()), Set.of());
            throw refused;
        })).isSameAs(refused);

        store().write(records -> {
            assertThat(records.find(Person.class, added.get().id())).isEmpty();
            assertThat(records.get(Person.class, kept.id())).isEqualTo(kept);
            assertThat(records.next(counter)).isEqualTo(before + 1);
            assertThat(records.history(HistoryQuery.of(kept.id().value(), 9))).isEmpty();
            return kept;
        });
        assertThatThrownBy(() -> store().write(records -> records.revision(sha256)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_error_rolls_back_too() {
        AtomicReference<Person> added = new AtomicReference<>();

        assertThatThrownBy(() -> store().write(records -> {
            added.set(new Samples(records).addFull(PERSON));
            throw new AssertionError("broken");
        })).isInstanceOf(AssertionError.class);

        assertThat(store().<Boolean>read(reader -> reader.find(Person.class, added.get().id()).isPresent())).isFalse();
    }

    @Test
    void a_transaction_sees_its_own_changes() {
        store().write(records -> {
            Person added = new Samples(records).addFull(PERSON);
            Person changed = records.change(added.withPhone(null));
            assertThat(records.get(Person.class, added.id())).isEqualTo(changed);
            assertThat(records.list(Person.class, Filter.eq("name", added.name()))).containsExactly(changed);
            records.remove(changed);
            assertThat(records.find(Person.class, added.id())).isEmpty();
            return added;
        });
    }

    @Test
    void each_counter_counts_from_one() {
        String one = "counter " + Samples.newId();
        String other = "counter " + Samples.newId();

        assertThat(store().<List<Integer>>write(
                records -> List.of(records.next(one), records.next(one), records.next(other), records.next(one))))
                .containsExactly(1, 2, 1, 3);
        assertThat(store().<Integer>write(records -> records.next(other))).isEqualTo(2);
    }

    @Test
    void numbers_have_neither_gaps_nor_doubles_when_many_ask_and_some_fail() throws Exception {
        String counter = "counter " + Samples.newId();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> numbers = IntStream.range(0, 60).mapToObj(i -> callers.submit(() -> {
                try {
                    return store().<Integer>write(records -> {
                        int number = records.next(counter);
                        if (i % 3 == 0) {
                            throw new IllegalArgumentException("given up");
                        }
                        return number;
                    });
                } catch (IllegalArgumentException givenUp) {
                    return 0;
                }
            })).toList();
            List<Integer> given = new ArrayList<>();
            for (Future<Integer> number : numbers) {
                given.add(number.get());
            }

            assertThat(given).filteredOn(number -> number > 0)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        }
    }

    @Test
    void writers_come_one_after_another_and_none_is_lost() throws Exception {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<Person>> writes = IntStream.range(0, 40)
                    .mapToObj(i -> callers.submit(() -> store().<Person>write(records -> records
                            .change(records.get(Person.class, person.id()).withPhone(Integer.toString(i))))))
                    .toList();
            for (Future<Person> write : writes) {
                write.get();
            }
        }

        assertThat(store().<Person>read(reader -> reader.get(Person.class, person.id())).version()).isEqualTo(41);
    }

    @Test
    void a_reader_beside_a_writer_never_sees_what_is_not_committed() throws Exception {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            Future<Person> reader = callers.submit(() -> {
                written.await();
                asked.countDown();
                return store().read(rows -> rows.get(Person.class, person.id()));
            });
            Future<Person> writer = callers.submit(() -> store().write(records -> {
                records.change(person.withPhone("not committed"));
                written.countDown();
                await(asked);
                throw new IllegalArgumentException("given up");
            }));

            assertThat(reader.get()).isEqualTo(person);
            assertThatThrownBy(writer::get).hasCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_reader_sees_what_was_committed_before_it_began() {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));
        Person changed = store().write(records -> records.change(person.withPhone("2")));

        assertThat(store().<Person>read(reader -> reader.get(Person.class, person.id()))).isEqualTo(changed);
    }

    @Test
    void a_reader_cannot_be_used_to_write() {
        Person person = store().write(records -> new Samples(records).addFull(PERSON));

        assertThatThrownBy(() -> store().read(reader -> ((Records) reader).change(person)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().<Person>read(reader -> reader.get(Person.class, person.id()))).isEqualTo(person);
    }

    @Test
    void a_transaction_inside_another_one_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> store().write(outer -> store().<Integer>read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_a_transaction_handed_out_is_useless_afterwards() {
        AtomicReference<Records> kept = new AtomicReference<>();
        store().write(records -> {
            kept.set(records);
            return 1;
        });

        assertThatThrownBy(() -> kept.get().list(Person.class)).isInstanceOf(RuntimeException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
