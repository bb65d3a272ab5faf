package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations and the entities say the same. */
class SchemaTest {
    static Stream<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_table_has_exactly_the_columns_of_its_entity(String kind) {
        assertThat(Schema.BUNDLED.table(kind).columns().keySet()).containsExactlyInAnyOrderElementsOf(
                Kinds.named(kind).shape().leaves().stream().map(Leaf::column).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_column_may_be_absent_exactly_where_its_component_may(String kind) {
        Map<String, Boolean> optional = new LinkedHashMap<>();
        collect(Kinds.named(kind), Kinds.named(kind).type(), optional);
        Set<String> expected = new TreeSet<>();
        optional.forEach((column, absent) -> {
            if (absent) {
                expected.add(column);
            }
        });
        Set<String> actual = new TreeSet<>();
        Schema.BUNDLED.table(kind).columns().values().stream().filter(column -> !column.required())
                .forEach(column -> actual.add(column.name()));

        assertThat(actual).isEqualTo(expected);
    }

    private static void collect(Kind<?> kind, Class<?> group, Map<String, Boolean> into) {
        for (RecordComponent component : group.getRecordComponents()) {
            Leaf leaf = new Leaf(component.getName(), component.getType());
            if (kind.shape().leaves().contains(leaf)) {
                into.put(leaf.column(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
            } else {
                collect(kind, component.getType(), into);
            }
        }
    }
}
