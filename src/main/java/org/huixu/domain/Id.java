package org.huixu.domain;

/** Identity of a stored thing: a UUIDv7 in its 36-character text form, wrapped in a record of its own kind. */
public interface Id {

    /** The 36 characters of the UUID. */
    String value();

    /** Returns {@code value} if it has the shape of a UUID, otherwise fails with {@link IllegalArgumentException}. */
    static String require(String value) {
        if (value.length() != 36 || value.charAt(8) != '-' || value.charAt(23) != '-') {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }
}
