package org.huixu.application.folder;

import java.util.regex.Pattern;
import org.huixu.domain.attachment.Attachment;

/**
 * A file kept in the data folder, known by its content.
 *
 * @param sha256 of the content, 64 hex digits; the same file always gives the same
 * @param size of the content in bytes
 * @param storageName the name it is kept under, 64 hex digits; in an encrypted folder nobody without the key can tell
 *     from it what the content is
 */
public record StoredAttachment(String sha256, long size, String storageName) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public StoredAttachment {
        if (!HEX.matcher(sha256).matches() || !HEX.matcher(storageName).matches() || size < 0) {
            throw new IllegalArgumentException("not a stored attachment: " + storageName);
        }
    }

    /** The file that a record speaks of. */
    public static StoredAttachment of(Attachment file) {
        return new StoredAttachment(file.content().sha256(), file.content().byteCount(), file.content().storageName());
    }

    /** What a record says of it. */
    public Attachment.Content content() {
        return new Attachment.Content(sha256, size, storageName);
    }
}
