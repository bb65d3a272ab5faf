package org.huixu.storage.layout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.file.FileFaults;
import org.jspecify.annotations.Nullable;

/** Keeps other starts of the program out of a data folder; the system lets go of it when the process dies. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws FolderException {@link FolderFault#IN_USE} when another process, or this one, has it;
     *     {@link FolderFault#NOT_WRITABLE}
     */
    public static FolderLock take(FolderLayout layout) {
        Path file = layout.lock();
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
        boolean taken = false;
        try {
            FileLock lock = tryLock(channel);
            taken = lock != null;
            if (taken) {
                return new FolderLock(channel);
            }
            throw new FolderException(FolderFault.IN_USE, layout.root());
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        } finally {
            if (!taken) {
                closeQuietly(channel);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException byThisProcess) {
            return null;
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written through this channel.
        }
    }

    /** Fails when the lock is not held any more, which would be a mistake of the program. */
    public void requireHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock of the data folder was let go");
        }
    }

    /** Lets go; the file stays, because removing it could take the lock from under a third process. */
    @Override
    public void close() {
        closeQuietly(channel);
    }
}
