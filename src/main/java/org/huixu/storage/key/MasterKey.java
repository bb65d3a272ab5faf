package org.huixu.storage.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.huixu.storage.database.DatabaseKey;

/** The random key of a folder, from which the keys that are used derive (HKDF-SHA-256). Overwritten at close. */
public final class MasterKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] bytes;

    /** Takes the array as its own. */
    MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new key for a new folder. */
    public static MasterKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** What Derby encrypts with. */
    public DatabaseKey database() {
        return new DatabaseKey(derive("huixu database"));
    }

    /** What attachments are encrypted and named with. */
    public AttachmentKeys attachments() {
        return new AttachmentKeys(derive("huixu attachment content"), derive("huixu attachment name"));
    }

    /** The key itself, to be wrapped; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    private byte[] derive(String purpose) {
        return derive(bytes, new byte[0], purpose, BYTES);
    }

    /** HKDF-SHA-256 (RFC 5869). */
    static byte[] derive(byte[] secret, byte[] salt, String purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .addSalt(salt)
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
