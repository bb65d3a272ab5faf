package org.huixu.storage.attachment;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huixu.storage.key.AttachmentKeys;
import org.jspecify.annotations.Nullable;

/**
 * The cipher of one encrypted file. A file is a head (four letters and a random salt) and chunks of 64 KiB, each
 * AES-256-GCM with a tag. The key is the file's own, from the salt; the nonce of a chunk holds its number and whether it
 * is the last, and the head is authenticated with each: a chunk that is changed, moved, missing or added does not open.
 */
final class ChunkCipher {
    static final int CHUNK_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;
    static final int HEAD_BYTES = 36;

    private static final byte[] LETTERS = {'H', 'X', 'A', '1'};
    private static final int KEY_BYTES = 32;
    private static final int PREFIX_BYTES = 7;
    private static final int NONCE_BYTES = 12;

    private final byte[] head;
    private final SecretKeySpec key;
    private final byte[] prefix;
    private final Cipher cipher;
    private int number;

    private ChunkCipher(byte[] head, AttachmentKeys keys) {
        this.head = head;
        byte[] derived = keys.ofFile(Arrays.copyOfRange(head, LETTERS.length, HEAD_BYTES), KEY_BYTES + PREFIX_BYTES);
        this.key = new SecretKeySpec(derived, 0, KEY_BYTES, "AES");
        this.prefix = Arrays.copyOfRange(derived, KEY_BYTES, derived.length);
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /** For a new file. */
    static ChunkCipher ofNew(AttachmentKeys keys, SecureRandom random) {
        byte[] head = new byte[HEAD_BYTES];
        random.nextBytes(head);
        System.arraycopy(LETTERS, 0, head, 0, LETTERS.length);
        return new ChunkCipher(head, keys);
    }

    /** For a file that begins with this head; null when it is not the head of such a file. */
    static @Nullable ChunkCipher of(byte[] head, AttachmentKeys keys) {
        return head.length == HEAD_BYTES && Arrays.equals(head, 0, LETTERS.length, LETTERS, 0, LETTERS.length)
                ? new ChunkCipher(head, keys)
                : null;
    }

    byte[] head() {
        return head.clone();
    }

    /** Encrypts the next chunk. */
    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a chunk cannot be encrypted", e);
        }
    }

    /** Decrypts the next chunk; null when it is not the one that was sealed here. */
    byte @Nullable [] open(byte[] sealed, int length, boolean last) {
        try {
            return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
        } catch (AEADBadTagException damaged) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a chunk cannot be decrypted", e);
        }
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).put(prefix).putInt(number).put((byte) (last ? 1 : 0)).array();
        number = Math.incrementExact(number);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
