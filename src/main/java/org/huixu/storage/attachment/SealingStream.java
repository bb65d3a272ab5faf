package org.huixu.storage.attachment;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts what is written to it, in chunks, in constant memory. Only {@link #close} writes the last chunk. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final ChunkCipher cipher;
    private final byte[] plain = new byte[ChunkCipher.CHUNK_BYTES];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, ChunkCipher cipher) throws IOException {
        this.out = out;
        this.cipher = cipher;
        out.write(cipher.head());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == plain.length) {
                out.write(cipher.seal(plain, filled, false));
                filled = 0;
            }
            int part = Math.min(left, plain.length - filled);
            System.arraycopy(bytes, from, plain, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    /** Writes the last chunk, which may be empty; the stream below is flushed and left open. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(cipher.seal(plain, filled, true));
            out.flush();
        }
    }
}
