package org.huixu.application.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    private final List<Leaf> leaves;

    private Shape(Class<T> type) {
        this.type = type;
        List<Leaf> found = new ArrayList<>();
        collect(type, found);
        if (found.stream().map(Leaf::name).distinct().count() != found.size()) {
            throw new IllegalArgumentException("two columns of one name in " + type);
        }
        this.leaves = List.copyOf(found);
    }

    static <T extends Entity> Shape<T> of(Class<T> type) {
        return new Shape<>(type);
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    /** The column of that name; fails for a name that the entity does not have. */
    public Leaf leaf(String name) {
        return leaves.stream().filter(leaf -> leaf.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** The values of the entity in the order of {@link #leaves()}. */
    public List<@Nullable Object> values(T entity) {
        List<@Nullable Object> values = new ArrayList<>(leaves.size());
        read(entity, values);
        return values;
    }

    /** The value of one column. */
    public @Nullable Object value(T entity, String name) {
        return values(entity).get(leaves.indexOf(leaf(name)));
    }

    /** The entity of these values, given in the order of {@link #leaves()}. */
    public T build(List<@Nullable Object> values) {
        return type.cast(make(type, values.iterator()));
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

    private static void collect(Class<?> group, List<Leaf> into) {
        for (RecordComponent component : group.getRecordComponents()) {
            if (isGroup(component.getType())) {
                collect(component.getType(), into);
            } else {
                into.add(new Leaf(component.getName(), component.getType()));
            }
        }
    }

    private static void read(Object group, List<@Nullable Object> into) {
        for (RecordComponent component : group.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(group);
                if (isGroup(component.getType())) {
                    read(value, into);
                } else {
                    into.add(value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    private static Object make(Class<?> group, Iterator<@Nullable Object> values) {
        RecordComponent[] components = group.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = isGroup(types[i]) ? make(types[i], values) : values.next();
        }
        try {
            Constructor<?> constructor = group.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + group.getSimpleName(), e);
        }
    }
}
