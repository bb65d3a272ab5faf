package org.huixu.storage.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master key, encrypted with a key that comes from a password or a recovery key (AES-256-GCM).
 *
 * @param salt what was mixed into that password or recovery key, hex
 * @param nonce hex
 * @param key the encrypted master key with its tag, hex
 */
record WrappedKey(String salt, String nonce, String key) {
    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    WrappedKey {
        if (HEX.parseHex(salt).length != SALT_BYTES || HEX.parseHex(nonce).length != NONCE_BYTES
                || HEX.parseHex(key).length != MasterKey.BYTES + TAG_BITS / 8) {
            throw new IllegalArgumentException("a wrapped key has another length");
        }
    }

    static byte[] newSalt(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    static WrappedKey wrap(MasterKey master, byte[] wrapping, byte[] salt, String purpose, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] key = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, purpose).doFinal(master.bytes());
            return new WrappedKey(HEX.formatHex(salt), HEX.formatHex(nonce), HEX.formatHex(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key cannot be wrapped", e);
        }
    }

    /** The master key, or nothing when the wrapping key is not the right one. */
    Optional<MasterKey> unwrap(byte[] wrapping, String purpose) {
        try {
            return Optional.of(new MasterKey(
                    cipher(Cipher.DECRYPT_MODE, wrapping, HEX.parseHex(nonce), purpose).doFinal(HEX.parseHex(key))));
        } catch (AEADBadTagException wrongKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key cannot be unwrapped", e);
        }
    }

    byte[] saltBytes() {
        return HEX.parseHex(salt);
    }

    private static Cipher cipher(int mode, byte[] wrapping, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    @Override
    public String toString() {
        return "WrappedKey";
    }
}
