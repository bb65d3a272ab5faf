package org.huixu.application.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.Coded;
import org.huixu.domain.Id;
import org.huixu.domain.Key;
import org.jspecify.annotations.Nullable;

/** The one text form of a column's value, for history and undo, and for columns that storage keeps as text. */
public final class LeafText {

    /** What makes a value of its text, looked up once for each type. */
    private static final ClassValue<Executable> MAKERS = new ClassValue<>() {
        @Override
        protected Executable computeValue(Class<?> type) {
            try {
                return Coded.class.isAssignableFrom(type)
                        ? type.getMethod("parse", String.class)
                        : type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a column cannot be of " + type, e);
            }
        }
    };

    private LeafText() {
    }

    /** The text of a value; null stays null. */
    public static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Key key -> key.value();
            case Coded coded -> coded.code();
            case Enum<?> one -> one.name();
            default -> value.toString();
        };
    }

    /** The value of that type whose text it is. */
    public static @Nullable Object parse(Class<?> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        return named(type, text);
    }

    private static Object named(Class<?> type, String text) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text);
        }
        try {
            return Coded.class.isAssignableFrom(type)
                    ? ((Method) MAKERS.get(type)).invoke(null, text)
                    : ((Constructor<?>) MAKERS.get(type)).newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a column cannot be of " + type, e);
        }
    }

    /** Whether columns of that type are kept as text by {@link #of} (all but numbers, flags, dates and times). */
    public static boolean isNamed(Class<?> type) {
        return type.isEnum() || Id.class.isAssignableFrom(type) || Key.class.isAssignableFrom(type)
                || Coded.class.isAssignableFrom(type);
    }
}
