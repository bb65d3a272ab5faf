package org.huixu.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.jspecify.annotations.Nullable;

/** Tells a full disk, a read-only place and other trouble apart. */
public final class FileFaults {
    /** A disk with less room than this is taken as full when writing to it failed for an unnamed reason. */
    private static final long FULL_BELOW_BYTES = 1024 * 1024;

    private FileFaults() {
    }

    /** The typed failure for an exception met while reading or writing at a place. */
    public static FolderException of(IOException exception, Path place) {
        if (exception instanceof AccessDeniedException || says(exception, "read-only file system")) {
            return new FolderException(exception, FolderFault.NOT_WRITABLE, place);
        }
        if (isDiskFull(exception, place)) {
            return new FolderException(exception, FolderFault.DISK_FULL, place);
        }
        return new FolderException(exception, FolderFault.FILE_TROUBLE, place);
    }

    /** Whether the disk of the place is full; the text of the system is asked first, then the room that is left. */
    private static boolean isDiskFull(IOException exception, Path place) {
        return says(exception, "no space left") || says(exception, "not enough space")
                || says(exception, "quota exceeded") || hasNoRoom(place);
    }

    private static boolean says(IOException exception, String words) {
        return contains(exception.getMessage(), words)
                || (exception instanceof FileSystemException failure && contains(failure.getReason(), words));
    }

    private static boolean contains(@Nullable String text, String words) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words);
    }

    /** Whether less than a megabyte is left on the disk of a place; false when that cannot be found out. */
    public static boolean hasNoRoom(Path place) {
        for (Path path = place.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                try {
                    return Files.getFileStore(path).getUsableSpace() < FULL_BELOW_BYTES;
                } catch (IOException unknown) {
                    return false;
                }
            }
        }
        return false;
    }
}
