package org.huixu.application.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;

/** Attachments without a folder, for tests. */
public final class InMemoryAttachments implements AttachmentStore {

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    @Override
    public StoredAttachment put(Path source, SecrecyLevel level) {
        try (InputStream in = Files.newInputStream(source)) {
            return put(in, level);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredAttachment put(InputStream source, SecrecyLevel level) {
        try {
            byte[] bytes = source.readAllBytes();
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            contents.put(hash, bytes);
            return new StoredAttachment(hash, bytes.length, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public InputStream open(StoredAttachment attachment) {
        return new ByteArrayInputStream(contents.get(attachment.storageName()));
    }

    @Override
    public void verify(StoredAttachment attachment) {
        if (!contents.containsKey(attachment.storageName())) {
            throw new IllegalStateException("not there: " + attachment);
        }
    }
}
