package org.huixu.storage.database;

import java.util.HexFormat;

/** The key Derby encrypts its pages and its log with: AES, 256 bit. Never printed. */
public final class DatabaseKey {
    private static final int BYTES = 32;

    private final String hex;

    /** Takes a copy of the key. */
    public DatabaseKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a database key has " + BYTES + " bytes");
        }
        this.hex = HexFormat.of().formatHex(key);
    }

    /** ASCII hex as Derby wants it in its connection properties. */
    String hex() {
        return hex;
    }

    @Override
    public String toString() {
        return "DatabaseKey";
    }
}
