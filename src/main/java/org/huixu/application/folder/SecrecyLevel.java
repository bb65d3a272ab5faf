package org.huixu.application.folder;

import java.util.Arrays;

/**
 * How secret a paper or a machine is, from the lowest to the highest; the order of the constants is the order of
 * secrecy. The Chinese names are in the bundle of this package.
 */
public enum SecrecyLevel {
    /** Fei mi: not secret. */
    OPEN("open", "folder.secrecy.open"),
    /** Nei bu: for internal use. */
    INTERNAL("internal", "folder.secrecy.internal"),
    /** Mi mi: the lowest level of state secrets. */
    CONFIDENTIAL("confidential", "folder.secrecy.confidential"),
    /** Ji mi. */
    SECRET("secret", "folder.secrecy.secret"),
    /** Jue mi. */
    TOP_SECRET("top-secret", "folder.secrecy.top-secret");

    private final String key;
    private final String nameKey;

    SecrecyLevel(String key, String nameKey) {
        this.key = key;
        this.nameKey = nameKey;
    }

    /** The key of the name in the bundle of this package. */
    String nameKey() {
        return nameKey;
    }

    /** The key under which the level is stored. */
    public String key() {
        return key;
    }

    /**
     * The level stored under a key.
     *
     * @throws IllegalArgumentException when no level has this key
     */
    public static SecrecyLevel ofKey(String key) {
        return Arrays.stream(values())
                .filter(level -> level.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no secrecy level " + key));
    }

    /** Whether something of this level must not lie where at most {@code limit} is allowed. */
    public boolean isAbove(SecrecyLevel limit) {
        return compareTo(limit) > 0;
    }
}
