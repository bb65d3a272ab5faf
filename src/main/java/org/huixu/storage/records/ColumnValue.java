package org.huixu.storage.records;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.LeafText;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The one mapping between values and columns. Derby takes no java.time objects, so dates and times of day travel as
 * those of UTC: the zone of the machine may have left a day or an hour out. Instants are microseconds UTC.
 */
final class ColumnValue {

    private static final Calendar UTC = new Calendar.Builder().setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC))
            .build();

    private ColumnValue() {
    }

    static Argument argument(@Nullable Object value) {
        return (position, statement, context) -> bind(statement, position, value);
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.VARCHAR);
            case String text -> statement.setString(position, text);
            case Integer number -> statement.setInt(position, number);
            case Long number -> statement.setLong(position, number);
            case Boolean flag -> statement.setBoolean(position, flag);
            case LocalDate day -> statement.setDate(position, date(day), utc());
            case LocalTime time -> statement.setTime(position, time(time), utc());
            case Instant instant -> statement.setLong(position, micros(instant));
            default -> statement.setString(position, LeafText.of(value));
        }
    }

    /** Binds a value that may be absent in a column of that type. */
    static Argument argument(Leaf leaf, @Nullable Object value) {
        return value == null
                ? (position, statement, context) -> statement.setNull(position, sqlType(leaf.type()))
                : argument(value);
    }

    static @Nullable Object read(ResultSet row, int column, Leaf leaf) throws SQLException {
        Class<?> type = leaf.type();
        Object value;
        if (type == String.class || LeafText.isNamed(type)) {
            value = LeafText.parse(type, row.getString(column));
        } else if (type == int.class || type == Integer.class) {
            value = row.getInt(column);
        } else if (type == long.class || type == Long.class) {
            value = row.getLong(column);
        } else if (type == boolean.class) {
            value = row.getBoolean(column);
        } else if (type == LocalDate.class) {
            Date day = row.getDate(column, utc());
            value = day == null ? null : LocalDate.ofInstant(Instant.ofEpochMilli(day.getTime()), ZoneOffset.UTC);
        } else if (type == LocalTime.class) {
            Time time = row.getTime(column, utc());
            value = time == null ? null : LocalTime.ofInstant(Instant.ofEpochMilli(time.getTime()), ZoneOffset.UTC);
        } else if (type == Instant.class) {
            value = instant(row.getLong(column));
        } else {
            throw new IllegalStateException("no column can hold " + type);
        }
        return row.wasNull() ? null : value;
    }

    private static Date date(LocalDate day) {
        return new Date(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    private static Time time(LocalTime time) {
        return new Time(TimeUnit.SECONDS.toMillis(time.toSecondOfDay()));
    }

    /** A calendar of its own for each call, as the driver changes it; a copy, as making one is dear. */
    private static Calendar utc() {
        return (Calendar) UTC.clone();
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static int sqlType(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Types.INTEGER;
        }
        if (type == long.class || type == Long.class || type == Instant.class) {
            return Types.BIGINT;
        }
        if (type == boolean.class) {
            return Types.BOOLEAN;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        return type == LocalTime.class ? Types.TIME : Types.VARCHAR;
    }
}
