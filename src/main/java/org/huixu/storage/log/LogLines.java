package org.huixu.storage.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One line for a record, and below it the stack of its exception. */
final class LogLines extends Formatter {

    private final boolean secret;

    LogLines(boolean secret) {
        this.secret = secret;
    }

    @Override
    public String format(LogRecord entry) {
        StringBuilder text = new StringBuilder();
        text.append(entry.getInstant()).append(' ').append(entry.getLevel()).append(' ').append(entry.getLoggerName())
                .append(": ").append(formatMessage(entry)).append(System.lineSeparator());
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            append(text, thrown);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable
        Throwable one = thrown; one != null && seen.add(one); one = one.getCause()) {
            text.append(secret ? one.getClass().getName() : one.toString()).append(System.lineSeparator());
            for (StackTraceElement place : one.getStackTrace()) {
                text.append("\tat ").append(place).append(System.lineSeparator());
            }
        }
    }
}
