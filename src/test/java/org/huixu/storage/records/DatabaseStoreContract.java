package org.huixu.storage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Kind;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.Samples;
import org.huixu.application.store.Store;
import org.huixu.application.store.StoreContract;
import org.huixu.domain.Entity;
import org.huixu.domain.people.Person;
import org.huixu.storage.database.TransactionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of a store in a database, and what can only be seen with SQL. */
abstract class DatabaseStoreContract extends StoreContract {

    protected abstract TransactionRunner transactions();

    @Override
    protected Store store() {
        return new DatabaseStore(transactions());
    }

    static List<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void absent_is_null_in_the_table_and_never_an_empty_text(String name) {
        Kind<?> kind = Kinds.named(name);
        Entity stored = store().write(records -> new Samples(records).addSparse(kind));
        Map<String, Object> row = transactions().read(
                handle -> handle.select("SELECT * FROM " + name + " WHERE id = ?", stored.id().value())
                        .map((columns, context) -> {
                            Map<String, Object> values = new HashMap<>();
                            for (Leaf leaf : kind.shape().leaves()) {
                                values.put(leaf.name(), columns.getObject(leaf.column()));
                            }
                            return values;
                        }).one());

        for (Leaf leaf : kind.shape().leaves()) {
            assertThat(row.get(leaf.name()) == null).as(leaf.name()).isEqualTo(value(kind, stored, leaf) == null);
        }
    }

    private static <T extends Entity> Object value(Kind<T> kind, Entity entity, Leaf leaf) {
        return kind.shape().values(kind.cast(entity)).get(kind.shape().leaves().indexOf(leaf));
    }

    @Test
    void one_of_no_values_costs_no_statement_and_everything_else_one() {
        Person person = store().write(records -> new Samples(records).addSparse(Kinds.of(Person.class)));
        CountedReads counted = new CountedReads(transactions());

        counted.read(reader -> reader.list(Person.class, Filter.in("id", List.of())));
        assertThat(counted.statements()).isZero();

        counted.read(reader -> reader.find(Person.class, person.id()));
        assertThat(counted.statements()).isEqualTo(1);
        assertThat(counted.rows()).isEqualTo(1);
    }
}
