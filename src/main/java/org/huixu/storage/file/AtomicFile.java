package org.huixu.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file in place whole: after a crash there is the old content or the new, never a part. */
public final class AtomicFile {
    /** Ending of a file that is being written; one found later is rubbish. */
    public static final String PART = ".part";

    private AtomicFile() {
    }

    /** Replaces the content of a file: written beside it, forced to disk, renamed over it. */
    public static void write(Path target, byte[] content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + PART);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            moveInto(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Renames a file whose content is already forced to disk, and forces the rename. */
    public static void moveInto(Path finished, Path target) throws IOException {
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.resolveSibling(""));
    }

    /** Forces the entries of a folder to disk, on systems where a folder can be opened (not on Windows). */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // The rename itself is journalled by the file systems of Windows; nothing more can be done there.
        }
    }
}
