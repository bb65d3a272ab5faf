package org.huixu.storage.key;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys attachments are encrypted and named with. Safe for all threads; never printed. */
public final class AttachmentKeys {
    private final byte[] content;
    private final byte[] name;

    /** Takes the arrays as its own. */
    AttachmentKeys(byte[] content, byte[] name) {
        this.content = content;
        this.name = name;
    }

    /** Bytes for one file of its own, from the salt in its head. */
    public byte[] ofFile(byte[] salt, int length) {
        return MasterKey.derive(content, salt, "huixu attachment file", length);
    }

    /** A fresh HMAC-SHA-256 whose result over the content names the file. */
    public Mac nameMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(name, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "AttachmentKeys";
    }
}
