package org.huixu.domain;

/** A name that the regulation defines (a meeting type, an office, a route step), wrapped in a record of its own kind. */
public interface Key {

    /** Lower-case letters, digits and hyphens, at most 60 characters. */
    String value();

    /** Returns {@code value} if it may be a key, otherwise fails with {@link IllegalArgumentException}. */
    static String require(String value) {
        boolean fits = !value.isEmpty() && value.length() <= 60 && letter(value.charAt(0));
        for (int i = 1; fits && i < value.length(); i++) {
            char one = value.charAt(i);
            fits = letter(one) || (one >= '0' && one <= '9') || one == '-';
        }
        if (!fits) {
            throw new IllegalArgumentException("not a key: " + value);
        }
        return value;
    }

    private static boolean letter(char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }
}
