package org.huixu.storage.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.key.AttachmentKeys;

/** Decrypts a file while it is read; gives out nothing that was not authenticated. */
final class OpeningStream extends InputStream {
    private final PushbackInputStream in;
    private final Path file;
    private final ChunkCipher cipher;
    private final byte[] sealed = new byte[ChunkCipher.CHUNK_BYTES + ChunkCipher.TAG_BYTES];
    private byte[] plain = new byte[0];
    private int given;
    private boolean last;

    /** Takes the stream of the file as its own. */
    OpeningStream(InputStream in, Path file, AttachmentKeys keys) throws IOException {
        this.in = new PushbackInputStream(in, 1);
        this.file = file;
        ChunkCipher found = ChunkCipher.of(in.readNBytes(ChunkCipher.HEAD_BYTES), keys);
        if (found == null) {
            in.close();
            throw damaged();
        }
        this.cipher = found;
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[given++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, plain.length - given);
        System.arraycopy(plain, given, bytes, offset, part);
        given += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (given == plain.length) {
            if (last) {
                return false;
            }
            int length = in.readNBytes(sealed, 0, sealed.length);
            int following = in.read();
            if (following >= 0) {
                in.unread(following);
            }
            last = following < 0;
            byte[] opened = length < ChunkCipher.TAG_BYTES ? null : cipher.open(sealed, length, last);
            if (opened == null) {
                throw damaged();
            }
            plain = opened;
            given = 0;
        }
        return true;
    }

    private FolderException damaged() {
        return new FolderException(FolderFault.ATTACHMENT_DAMAGED, file);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
