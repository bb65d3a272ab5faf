package org.huixu.storage.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.file.FileFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a second start on a folder asks the first to bring its window forward: it puts a small file beside the lock, and
 * the first removes the file when it has done so. Looked for again and again, because folders on network drives give no
 * notice of their changes.
 */
public final class FolderCall implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCall.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int MOST_LOOKS = 20;

    private final Thread watcher;

    private FolderCall(Thread watcher) {
        this.watcher = watcher;
    }

    /**
     * Calls whoever has the folder open and waits up to five seconds. Not to be called by the process that has it open.
     *
     * @return whether somebody came; at once false when nobody has the folder open
     * @throws FolderException when the file cannot be written
     */
    public static boolean call(FolderLayout layout) {
        if (!held(layout)) {
            return false;
        }
        try {
            Files.writeString(layout.call(), "");
            boolean heard = false;
            for (int look = 0; look < MOST_LOOKS && !heard; look++) {
                Thread.sleep(BETWEEN_LOOKS);
                heard = !Files.exists(layout.call());
            }
            return !Files.deleteIfExists(layout.call());
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs the action after every call, on a thread of its own, until closed. */
    public static FolderCall heed(FolderLayout layout, Runnable action) {
        return new FolderCall(Thread.ofPlatform().daemon().name("folder-call").start(
                () -> watch(layout.call(), action)));
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private static boolean held(FolderLayout layout) {
        if (!Files.exists(layout.properties())) {
            return false;
        }
        try (FolderLock lock = FolderLock.take(layout)) {
            lock.requireHeld();
            return false;
        } catch (FolderException taken) {
            if (taken.fault() == FolderFault.IN_USE) {
                return true;
            }
            throw taken;
        }
    }

    private static void watch(Path file, Runnable action) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                if (Files.exists(file)) {
                    action.run();
                    Files.deleteIfExists(file);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            LOG.warn("Calls of other starts are heard no longer", broken);
        }
    }
}
