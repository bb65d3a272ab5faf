package org.huixu.storage.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.storage.key.AttachmentKeys;
import org.jspecify.annotations.Nullable;

/** Reads along with some content and tells its size, its SHA-256 and the name it is kept under. */
final class ContentDigest {
    private final MessageDigest sha256;
    private final @Nullable Mac mac;
    private long size;

    ContentDigest(@Nullable AttachmentKeys keys) {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        this.mac = keys == null ? null : keys.nameMac();
    }

    void update(byte[] bytes, int offset, int length) {
        sha256.update(bytes, offset, length);
        if (mac != null) {
            mac.update(bytes, offset, length);
        }
        size += length;
    }

    /** What was read; to be called once. */
    StoredAttachment result() {
        String hash = HexFormat.of().formatHex(sha256.digest());
        return new StoredAttachment(hash, size, mac == null ? hash : HexFormat.of().formatHex(mac.doFinal()));
    }
}
