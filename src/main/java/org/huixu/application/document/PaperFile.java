package org.huixu.application.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finished PDF: small ones in memory, large ones in a file that outlives the use of this object. Immutable. */
public final class PaperFile {

    private final byte[] bytes;
    private final @Nullable Path file;

    private PaperFile(byte[] bytes, @Nullable Path file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** The array is not copied and must not be changed any more. */
    public static PaperFile of(byte[] bytes) {
        return new PaperFile(bytes, null);
    }

    public static PaperFile of(Path file) {
        return new PaperFile(new byte[0], file);
    }

    /** The file in which it lies; absent in memory. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The bytes of a paper in memory; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Writes the whole PDF; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        if (file == null) {
            out.write(bytes);
        } else {
            Files.copy(file, out);
        }
    }
}
