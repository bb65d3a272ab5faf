package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store refuses, and that nothing is left of it. */
abstract class RefusalContract {
    abstract Store store();

    static Stream<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name);
    }

    static Stream<Arguments> uniques() {
        return kinds().flatMap(kind -> Schema.BUNDLED.table(kind).uniques().stream()
                .map(columns -> Arguments.of(kind, String.join(",", columns))));
    }

    static Stream<Arguments> references() {
        return kinds().flatMap(kind -> Schema.BUNDLED.referencesTo(kind).stream()
                .filter(reference -> kinds().anyMatch(reference.table()::equals))
                .map(reference -> Arguments.of(kind, reference.table(), reference.column())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_can_be_added_once(String name) {
        refusesSameId(Kinds.named(name));
    }

    private <T extends Entity> void refusesSameId(Kind<T> kind) {
        T first = store().write(records -> new Samples(records).addSparse(kind));

        assertThatThrownBy(() -> store().write(records -> records
                .add(Samples.with(kind, new Samples(records).full(kind, 0), Map.of("id", first.id())))))
                .isInstanceOf(DuplicateRecord.class).hasMessageContaining(kind.name());
        assertThat(found(kind, first)).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("uniques")
    void what_must_be_unique_is_refused_a_second_time_when_added_and_when_changed(String kind, String columns) {
        refusesDouble(Kinds.named(kind), List.of(columns.split(",")));
    }

    private static <T extends Entity> Object value(Kind<T> kind, T entity, Leaf leaf) {
        return kind.shape().values(entity).get(kind.shape().leaves().indexOf(leaf));
    }

    private <T extends Entity> void refusesDouble(Kind<T> kind, List<String> columns) {
        T first = store().write(records -> new Samples(records).addFull(kind));
        T other = store().write(records -> new Samples(records).addFull(kind));
        Map<String, Object> same = new HashMap<>();
        kind.shape().leaves().stream().filter(leaf -> columns.contains(leaf.column()))
                .forEach(leaf -> same.put(leaf.name(), value(kind, first, leaf)));

        assertThat(same).hasSameSizeAs(columns);
        assertThatThrownBy(() -> store()
                .write(records -> records.add(Samples.with(kind, new Samples(records).full(kind, 0), same))))
                .isInstanceOf(DuplicateRecord.class);
        assertThatThrownBy(() -> store().write(records -> records.change(Samples.with(kind, other, same))))
                .isInstanceOf(DuplicateRecord.class);
        assertThat(found(kind, other)).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("uniques")
    void what_was_removed_may_come_back_and_its_version_goes_on(String kind, String columns) {
        freesAfterRemoval(Kinds.named(kind));
    }

    private <T extends Entity> void freesAfterRemoval(Kind<T> kind) {
        T first = store().write(records -> new Samples(records).addFull(kind));
        T again = store().write(records -> {
            records.remove(first);
            return records.add(first);
        });

        assertThat(again).isEqualTo(kind.shape().stored(first, 2));
        assertThat(found(kind, first)).isEqualTo(again);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void of_two_who_edit_one_row_the_second_is_told(String name) {
        secondIsStale(Kinds.named(name));
    }

    private <T extends Entity> void secondIsStale(Kind<T> kind) {
        T read = store().write(records -> new Samples(records).addFull(kind));
        T changed = store().write(records -> records.change(read));

        assertThatThrownBy(() -> store().write(records -> records.change(read)))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.kind()).isEqualTo(kind.name()));
        assertThatThrownBy(() -> remove(read))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.kind()).isEqualTo(kind.name()));
        assertThat(found(kind, read)).isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_removed_can_neither_be_changed_nor_removed_again(String name) {
        goneIsStale(Kinds.named(name));
    }

    private <T extends Entity> void goneIsStale(Kind<T> kind) {
        T read = store().write(records -> new Samples(records).addSparse(kind));
        remove(read);

        assertThatThrownBy(() -> store().write(records -> records.change(read))).isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> remove(read)).isInstanceOf(StaleRecord.class);
    }

    @ParameterizedTest
    @MethodSource("references")
    void what_others_refer_to_cannot_be_removed(String kind, String by, String column) {
        keepsReferred(Kinds.named(kind), Kinds.named(by), column);
    }

    private <T extends Entity, R extends Entity> void keepsReferred(Kind<T> kind, Kind<R> by, String column) {
        R referring = store().write(records -> new Samples(records).addFull(by));
        Leaf leaf = by.shape().leaves().stream().filter(one -> one.column().equals(column)).findFirst().orElseThrow();
        String id = LeafText.of(value(by, referring, leaf));
        T referred = store().read(reader -> reader
                .list(kind.type(), Filter.eq("id", LeafText.parse(kind.shape().leaf("id").type(), id))).getFirst());

        assertThatThrownBy(() -> remove(referred))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.kind()).isEqualTo(kind.name()));
        assertThat(found(kind, referred)).isEqualTo(referred);

        remove(referring);
        remove(referred);
    }

    @Test
    void a_row_that_refers_to_nothing_is_refused() {
        Kind<Appointment> kind = Kinds.of(Appointment.class);
        Map<String, Object> nobody = Map.of("personId", new PersonId(Samples.newId()));
        Appointment good = store().write(records -> new Samples(records).addFull(kind));

        assertThatThrownBy(() -> store()
                .write(records -> records.add(Samples.with(kind, new Samples(records).full(kind, 0), nobody))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> store().write(records -> records.change(Samples.with(kind, good, nobody))))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(kind, good)).isEqualTo(good);
    }

    @Test
    void a_row_may_refer_to_itself_and_be_removed() {
        Kind<Unit> kind = Kinds.of(Unit.class);
        Unit unit = store().write(records -> {
            Unit sparse = new Samples(records).sparse(kind);
            return records.add(Samples.with(kind, sparse, Map.of("successorId", sparse.id())));
        });
        remove(unit);

        assertThat(store().<Boolean>read(reader -> reader.find(Unit.class, unit.id()).isPresent())).isFalse();
    }

    @Test
    void a_name_of_more_than_four_hundred_characters_is_refused() {
        Kind<Person> kind = Kinds.of(Person.class);
        Person good = store().write(records -> new Samples(records).addFull(kind));

        assertThatThrownBy(() -> store()
                .write(records -> records.change(Samples.with(kind, good, Map.of("name", "某".repeat(401))))))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(kind, good)).isEqualTo(good);
    }

    @Test
    void what_is_required_cannot_be_absent() {
        Kind<Item> kind = Kinds.of(Item.class);
        Map<String, Object> absent = new HashMap<>();
        absent.put("title", null);

        assertThatThrownBy(() -> store()
                .write(records -> records.add(Samples.with(kind, new Samples(records).full(kind, 0), absent))))
                .isInstanceOf(RuntimeException.class);
    }

    private <T extends Entity> void remove(T entity) {
        store().write(records -> {
            records.remove(entity);
            return entity;
        });
    }

    private <T extends Entity> T found(Kind<T> kind, T stored) {
        return store().read(reader -> reader.get(kind.type(), stored.id()));
    }
}
