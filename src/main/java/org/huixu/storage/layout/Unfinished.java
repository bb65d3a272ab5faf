package org.huixu.storage.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.folder.FolderState;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mark a folder carries while it is being made or restored. Put before the first file and taken away after the last,
 * so that a crash in between is recognised. Only for the holder of the {@link FolderLock}.
 */
public enum Unfinished {
    CREATING(FolderState.HALF_CREATED), RESTORING(FolderState.HALF_RESTORED);

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    private final FolderState state;

    Unfinished(FolderState state) {
        this.state = state;
    }

    /** What a folder with this mark is called. */
    FolderState state() {
        return state;
    }

    /** Reads the mark; one that cannot be understood is taken for a restore, because then nothing is cleaned unasked. */
    static Unfinished read(Path mark) throws IOException {
        return Files.readString(mark, StandardCharsets.ISO_8859_1).equals(CREATING.name()) ? CREATING : RESTORING;
    }

    /** Marks the folder, removes what an earlier attempt left, and makes the folders inside. */
    public void begin(FolderLayout layout) throws IOException {
        mark(layout);
        clear(layout);
        for (Path folder : layout.folders()) {
            Files.createDirectories(folder);
        }
    }

    /** The folder is whole: its properties are written last and make it a data folder. */
    public static void end(FolderLayout layout, FolderProperties properties) throws IOException {
        properties.write(layout.properties());
        Files.deleteIfExists(layout.unfinished());
    }

    /** Removes everything after a failure. When that fails too, the mark stays and the next attempt cleans up. */
    public void undo(FolderLayout layout) {
        try {
            if (Files.exists(layout.properties())) {
                Files.deleteIfExists(layout.unfinished());
                Files.move(layout.properties(), layout.unfinished());
                mark(layout);
            }
            clear(layout);
            Files.deleteIfExists(layout.unfinished());
        } catch (IOException e) {
            LOG.warn("A half finished data folder could not be removed", e);
        }
    }

    private void mark(FolderLayout layout) throws IOException {
        AtomicFile.write(layout.unfinished(), name().getBytes(StandardCharsets.US_ASCII));
    }

    private static void clear(FolderLayout layout) throws IOException {
        for (Path path : layout.contents()) {
            FileTree.delete(path);
        }
    }
}
