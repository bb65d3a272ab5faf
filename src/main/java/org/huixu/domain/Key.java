package org.huixu.domain;

/** A name that the regulation defines (a meeting type, an office, a route step), wrapped in a record of its own kind. */
public interface Key {

    /** Lower-case letters, digits and hyphens, at most 60 characters. */
    String value();

    /** Returns {@code value} if it may be a key, otherwise fails with {@link IllegalArgumentException}. */
    static String require(String value) {
        if (!value.matches("[A-Za-z][A-Za-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not a key: " + value);
        }
        return value;
    }
}
