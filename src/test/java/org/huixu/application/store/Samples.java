package org.huixu.application.store;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.huixu.domain.Coded;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.Key;

/**
 * Makes entities of any kind from their shape, each with values of its own, and adds the rows they refer to. All texts
 * are as long as their columns allow and hold characters beyond the basic plane.
 */
public final class Samples {
    private static final Ids IDS = new Ids(Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC),
            new Random(2026));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);
    private static final Instant MOMENT = Instant.parse("2026-03-02T01:02:03.000004Z");
    private static final String HAN = "𫖯𠮷镕堃喆犇頔";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Records records;

    public Samples(Records records) {
        this.records = records;
    }

    /** Text of an id that nothing has. */
    public static String newId() {
        return IDS.next();
    }

    private static int nextNumber() {
        return COUNT.incrementAndGet();
    }

    /** How many samples are needed to see every value of every enum and every state of the kind. */
    public static int variants(Kind<?> kind) {
        return kind.shape().leaves().stream().mapToInt(leaf -> choices(leaf.type())).max().orElse(1);
    }

    private static int choices(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length;
        }
        return Coded.class.isAssignableFrom(type) ? type.getPermittedSubclasses().length : 1;
    }

    /** An entity, not yet stored, with nothing absent. */
    public <T extends Entity> T full(Kind<T> kind, int variant) {
        return make(kind, (leaf, column) -> value(leaf, column, variant, true));
    }

    /** An entity, not yet stored, with everything absent that may be. */
    public <T extends Entity> T sparse(Kind<T> kind) {
        return make(kind, (leaf, column) -> column.required() ? value(leaf, column, 0, false) : null);
    }

    /** The entity with other values in some columns, given by leaf name. */
    public static <T extends Entity> T with(Kind<T> kind, T entity, Map<String, Object> values) {
        List<Object> all = kind.shape().values(entity);
        values.forEach((name, value) -> all.set(kind.shape().leaves().indexOf(kind.shape().leaf(name)), value));
        return kind.shape().build(all);
    }

    private static <T extends Entity> T make(Kind<T> kind, BiFunction<Leaf, Schema.Column, Object> values) {
        List<Object> all = new ArrayList<>();
        for (Leaf leaf : kind.shape().leaves()) {
            all.add(values.apply(leaf, Schema.BUNDLED.column(kind, leaf)));
        }
        return kind.shape().build(all);
    }

    private Object value(Leaf leaf, Schema.Column column, int variant, boolean full) {
        if (leaf.name().equals("version")) {
            return 0L;
        }
        if (column.refersTo().isPresent()) {
            Entity referred = addSparse(Kinds.named(column.refersTo().get()));
            return LeafText.parse(leaf.type(), referred.id().value());
        }
        int number = nextNumber();
        Class<?> type = leaf.type();
        if (Id.class.isAssignableFrom(type)) {
            return LeafText.parse(type, newId());
        }
        if (Key.class.isAssignableFrom(type)) {
            return LeafText.parse(type, key(number));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[variant % choices(type)];
        }
        if (Coded.class.isAssignableFrom(type)) {
            return state(type.getPermittedSubclasses()[variant % choices(type)], number);
        }
        return plain(type, column, number, full);
    }

    private static Object plain(Class<?> type, Schema.Column column, int number, boolean full) {
        if (type == String.class) {
            return text(column, number);
        }
        if (type == int.class || type == Integer.class) {
            return full ? Integer.MAX_VALUE - number : number;
        }
        if (type == long.class || type == Long.class) {
            return full ? Long.MAX_VALUE - number : number;
        }
        if (type == boolean.class) {
            return full;
        }
        if (type == LocalDate.class) {
            return DAY.plusDays(number);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(23, 59, 58).minusSeconds(number % 80_000);
        }
        if (type == Instant.class) {
            return MOMENT.plus(number * 86_400_000_001L, ChronoUnit.MICROS);
        }
        throw new IllegalStateException("no sample of " + type);
    }

    private static String text(Schema.Column column, int number) {
        int length = column.length() == 0 ? 1_000 : column.length();
        if (column.type().equals("CHAR")) {
            return ("%0" + length + "x").formatted(number);
        }
        StringBuilder text = new StringBuilder(column.name() + number + "'\"\\\n ");
        while (text.length() + HAN.length() <= length) {
            text.append(HAN);
        }
        return text.append("x".repeat(length - text.length())).toString();
    }

    private static String key(int number) {
        String end = "-" + number;
        return "k".repeat(60 - end.length()) + end;
    }

    private static Object state(Class<?> type, int number) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> arguments = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
                arguments.add(LeafText.parse(component.getType(), key(number)));
            }
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    /** Adds a sparse entity and gives it as stored. */
    public <T extends Entity> T addSparse(Kind<T> kind) {
        return records.add(sparse(kind));
    }

    /** Adds a full entity and gives it as stored. */
    public <T extends Entity> T addFull(Kind<T> kind) {
        return records.add(full(kind, 0));
    }
}
