package org.huixu.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders. Called on the FX thread; waits for the user. */
public interface Choosers {

    /** A kind of file: its name for the user, and patterns such as *.xlsx. */
    record FileKind(String name, List<String> patterns) {

        public FileKind {
            patterns = List.copyOf(patterns);
        }
    }

    Optional<Path> openFile(String title, FileKind kind);

    /** Several files at once; empty when nothing was chosen. */
    List<Path> openFiles(String title, FileKind kind);

    /** Asks where to save; the user has agreed to replace a file that is there. */
    Optional<Path> saveFile(String title, String suggestedName, FileKind kind);

    Optional<Path> folder(String title);
}
