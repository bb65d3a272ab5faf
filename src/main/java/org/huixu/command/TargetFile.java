package org.huixu.command;

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
import org.huixu.application.document.PaperException;

/** A file that a command writes: under its name there is the whole new file or what was there before. */
final class TargetFile {

    private static final String PART = ".part";

    private final Path file;

    /** Fills the file. */
    interface Writing<R> {

        R to(OutputStream out) throws IOException;
    }

    private TargetFile(Path file) {
        this.file = file;
    }

    /** A file to be written; declines what exists, unless forced, and a folder that does not. */
    static TargetFile of(Path named, boolean force) {
        Path file = named.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Session.refused("command.target.no-folder", String.valueOf(folder));
        }
        if (Files.isDirectory(file)) {
            throw Session.refused("command.target.is-folder", file.toString());
        }
        if (!force && Files.exists(file)) {
            throw Session.refused("command.target.exists", file.toString());
        }
        return new TargetFile(file);
    }

    Path file() {
        return file;
    }

    /** Writes beside the file, forces it to disk and moves it into place. */
    <R> R write(Writing<R> work) {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            R result;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                result = work.to(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } catch (AccessDeniedException denied) {
            throw Session.refused("command.target.denied", file.toString());
        } catch (IOException | UncheckedIOException | PaperException.NotWritten broken) {
            throw Session.refused("command.target.broken", file.toString());
        } finally {
            remove(part);
        }
    }

    void write(byte[] content) {
        write(out -> {
            out.write(content);
            return content.length;
        });
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // A rest named .part does no harm; the next attempt replaces it.
        }
    }
}
