package org.huixu.storage.key;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work a password costs (Argon2id, RFC 9106). Stored beside the wrapped key, so that a later program may raise
 * it for new passwords.
 *
 * @param memory KiB
 * @param iterations passes over the memory
 * @param lanes computed one after another here
 */
public record PasswordCost(int memory, int iterations, int lanes) {
    /** What RFC 9106 recommends for this memory; about half a second in a program that just started. */
    public static final PasswordCost NOW = new PasswordCost(64 * 1024, 3, 1);

    public PasswordCost {
        if (memory < 8 * 1024 || memory > 1024 * 1024 || iterations < 1 || iterations > 64 || lanes < 1
                || lanes > 16) {
            throw new IllegalArgumentException("the cost of a password is out of range");
        }
    }

    /**
     * The key a password and a salt give. The password is brought to normal form NFC first, because two keyboards may
     * write one character in two ways, and then to UTF-8.
     */
    byte[] key(String password, byte[] salt) {
        byte[] text = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[MasterKey.BYTES];
        generator.generateBytes(text, key);
        Arrays.fill(text, (byte) 0);
        return key;
    }
}
