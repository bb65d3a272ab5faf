package org.huixu.storage.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.StoredAttachment;

/** Compares what was read with what should be there when the end is reached. */
final class CheckedStream extends FilterInputStream {
    private static final int BLOCK_BYTES = 8192;

    private final ContentDigest digest = new ContentDigest(null);
    private final StoredAttachment expected;
    private final Path file;
    private boolean checked;

    CheckedStream(InputStream in, StoredAttachment expected, Path file) {
        super(in);
        this.expected = expected;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
        } else if (read < 0 && !checked) {
            checked = true;
            StoredAttachment found = digest.result();
            if (!found.sha256().equals(expected.sha256()) || found.size() != expected.size()) {
                throw new FolderException(FolderFault.ATTACHMENT_DAMAGED, file);
            }
        }
        return read;
    }

    /** Skipping reads, so that the digest sees everything. */
    @Override
    public long skip(long count) throws IOException {
        byte[] block = new byte[(int) Math.min(BLOCK_BYTES, Math.max(0, count))];
        long left = count;
        while (left > 0) {
            int read = read(block, 0, (int) Math.min(block.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return count - Math.max(0, left);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
