package org.huixu.desktop.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.huixu.application.document.PaperException;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;

/**
 * Writes a file that the user chose: under its name there is the whole new file or what was there before. Off the FX
 * thread.
 */
public final class TargetFile {

    private static final String PART = ".part";
    private static final long FULL_BELOW_BYTES = 1024 * 1024;

    private TargetFile() {
    }

    /** Fills the file. */
    @FunctionalInterface
    public interface Filling {

        void fill(OutputStream out) throws Exception;
    }

    /**
     * Writes beside the file, forces it to disk and moves it into place.
     *
     * @throws FolderException when the place cannot be written or is full
     */
    public static void write(Path file, Filling filling) throws Exception {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                filling.fill(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException denied) {
            throw new FolderException(denied, FolderFault.NOT_WRITABLE, file);
        } catch (IOException | UncheckedIOException | PaperException.NotWritten trouble) {
            throw new FolderException(trouble, full(file) ? FolderFault.DISK_FULL : FolderFault.FILE_TROUBLE, file);
        } finally {
            remove(part);
        }
    }

    /** The folder in which a file lies. */
    public static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    private static boolean full(Path file) {
        try {
            return Files.getFileStore(folderOf(file)).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // A rest named .part does no harm; the next attempt replaces it.
        }
    }
}
