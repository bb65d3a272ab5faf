package org.huixu.application.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.Coded;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.Key;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an entity, read off its record once: nested groups are flattened, so that storage, history and undo
 * need no mapping by hand. Immutable.
 */
public final class Shape<T extends Entity> {

    private final Class<T> type;
    private final Group group;
    private final List<Leaf> leaves;
    private final Map<String, Leaf> byName;
    private final Set<Leaf> optional;

    /** How a record is taken apart and put together; looked up once, as the look-up costs more than the use. */
    private record Group(Constructor<?> constructor, List<Part> parts) {

        static Group of(Class<?> record) {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Group(record.getDeclaredConstructor(types), Stream.of(components).map(Part::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("not a record: " + record, e);
            }
        }
    }

    /** One component of a record: a column, or a nested group. */
    private record Part(Leaf leaf, Method accessor, boolean optional, @Nullable Group group) {

        static Part of(RecordComponent component) {
            Class<?> type = component.getType();
            return new Part(new Leaf(component.getName(), type), component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    isGroup(type) ? Group.of(type) : null);
        }
    }

    private Shape(Class<T> type) {
        this.type = type;
        this.group = Group.of(type);
        this.leaves = columns(group).toList();
        this.optional = optional(group).collect(Collectors.toUnmodifiableSet());
        if (leaves.stream().map(Leaf::name).distinct().count() != leaves.size()) {
            throw new IllegalArgumentException("two columns of one name in " + type);
        }
        this.byName = leaves.stream().collect(Collectors.toUnmodifiableMap(Leaf::name, Function.identity()));
    }

    static <T extends Entity> Shape<T> of(Class<T> type) {
        return new Shape<>(type);
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    /** The column of that name; fails for a name that the entity does not have. */
    public Leaf leaf(String name) {
        Leaf leaf = byName.get(name);
        if (leaf == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
        }
        return leaf;
    }

    /** Whether an entity can be without a value of that column. */
    public boolean isOptional(Leaf leaf) {
        return optional.contains(leaf);
    }

    /** The values of the entity in the order of {@link #leaves()}. */
    public List<@Nullable Object> values(T entity) {
        List<@Nullable Object> values = new ArrayList<>(leaves.size());
        read(group, entity, values);
        return values;
    }

    /** The entity of these values, given in the order of {@link #leaves()}. */
    public T build(List<@Nullable Object> values) {
        return type.cast(make(group, values.iterator()));
    }

    /**
     * The entity as it is read back after it was stored: with that row version, instants cut to microseconds and times
     * of day to seconds.
     */
    public T stored(T entity, long version) {
        List<@Nullable Object> values = values(entity);
        values.replaceAll(Shape::cut);
        values.set(leaves.indexOf(leaf("version")), version);
        return build(values);
    }

    private static @Nullable Object cut(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.SECONDS);
            default -> value;
        };
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && !Id.class.isAssignableFrom(type) && !Key.class.isAssignableFrom(type)
                && !Coded.class.isAssignableFrom(type);
    }

    private static Stream<Leaf> columns(Group group) {
        return group.parts().stream()
                .flatMap(part -> part.group() == null ? Stream.of(part.leaf()) : columns(part.group()));
    }

    private static Stream<Leaf> optional(Group group) {
        return group.parts().stream().flatMap(part -> part.group() != null ? optional(part.group())
                : part.optional() ? Stream.of(part.leaf()) : Stream.empty());
    }

    private static void read(Group group, Object from, List<@Nullable Object> into) {
        for (Part part : group.parts()) {
            try {
                Object value = part.accessor().invoke(from);
                if (part.group() == null) {
                    into.add(value);
                } else {
                    read(part.group(), value, into);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + part.accessor(), e);
            }
        }
    }

    private static Object make(Group group, Iterator<@Nullable Object> values) {
        @Nullable
        Object[] arguments = new Object[group.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            Group nested = group.parts().get(i).group();
            arguments[i] = nested == null ? values.next() : make(nested, values);
        }
        try {
            return group.constructor().newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + group.constructor(), e);
        }
    }
}
