package org.huixu.storage.database;

import java.util.List;

/**
 * A value does not fit its column. Stands in for the exception of the database, whose text quotes the value: texts of
 * exceptions go to the log, and what people wrote must not.
 */
public final class ValueRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ValueRefusedException(List<String> states, Throwable original) {
        super("a value does not fit its column: " + states);
        setStackTrace(original.getStackTrace());
    }
}
