package org.huixu.storage.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.folder.FolderState;

/** What was going on in a folder that carries the mark of being unfinished. */
enum Unfinished {
    CREATING(FolderState.HALF_CREATED), RESTORING(FolderState.HALF_RESTORED);

    private final FolderState state;

    Unfinished(FolderState state) {
        this.state = state;
    }

    FolderState state() {
        return state;
    }

    byte[] bytes() {
        return name().getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the mark; one that cannot be understood is taken for a restore, because then nothing is cleaned unasked. */
    static Unfinished read(Path mark) throws IOException {
        return Files.readString(mark, StandardCharsets.ISO_8859_1).equals(CREATING.name()) ? CREATING : RESTORING;
    }
}
