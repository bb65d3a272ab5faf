package org.huixu.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.huixu.application.folder.BackupProgress;

/** Copies bytes, counts them for the one who watches, and stops when told to. */
final class Meter {
    private static final int BLOCK_BYTES = 64 * 1024;

    private final BackupProgress progress;
    private final long total;
    private long done;

    Meter(BackupProgress progress, long total) {
        this.progress = progress;
        this.total = total;
        progress.advanced(0, total);
    }

    /** Copies a stream, but never more than {@code limit} bytes and one block, and tells what it was. */
    Manifest.Entry copy(InputStream in, OutputStream out, long limit) throws IOException {
        MessageDigest digest = Manifest.newDigest();
        byte[] block = new byte[BLOCK_BYTES];
        long size = 0;
        for (int read = in.read(block); read >= 0 && size <= limit; read = in.read(block)) {
            check();
            digest.update(block, 0, read);
            out.write(block, 0, read);
            size += read;
            done += read;
            progress.advanced(Math.min(done, total), total);
        }
        return new Manifest.Entry(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Ends the work when the one who watches wants that. */
    void check() {
        if (progress.cancelled()) {
            throw new CancellationException("the backup was cancelled");
        }
    }

    /** All is done. */
    void finish() {
        progress.advanced(total, total);
    }
}
