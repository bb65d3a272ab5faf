package org.huixu.storage.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;

/** Looks at a place before anything is done there. */
public final class FolderInspection {
    private FolderInspection() {
    }

    /**
     * What is at a place; nothing is changed.
     *
     * @throws FolderException {@link FolderFault#PROPERTIES_DAMAGED}, {@link FolderFault#NEWER_VERSION}
     */
    public static FolderState state(FolderLayout layout) {
        try {
            if (!Files.exists(layout.root())) {
                return FolderState.ABSENT;
            }
            if (!Files.isDirectory(layout.root())) {
                return FolderState.FOREIGN;
            }
            if (Files.exists(layout.properties())) {
                return FolderProperties.read(layout.properties()).encrypted() ? FolderState.ENCRYPTED
                        : FolderState.PLAIN;
            }
            if (Files.exists(layout.unfinished())) {
                return Unfinished.read(layout.unfinished()).state();
            }
            if (Files.isDirectory(layout.database())) {
                throw new FolderException(FolderFault.PROPERTIES_DAMAGED, layout.properties());
            }
            return List.of(layout.lock(), layout.call()).containsAll(FileTree.entries(layout.root())) ? FolderState.EMPTY
                    : FolderState.FOREIGN;
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }

    /** Makes the folder itself when there is none, for its owner alone where the system knows owners. */
    public static void makeRoot(FolderLayout layout) {
        try {
            if (Files.exists(layout.root()) && !Files.isDirectory(layout.root())) {
                throw new FolderException(FolderFault.TARGET_NOT_EMPTY, layout.root());
            }
            if (!Files.exists(layout.root())) {
                Files.createDirectories(layout.root());
                if (Files.getFileAttributeView(layout.root(), PosixFileAttributeView.class) != null) {
                    Files.setPosixFilePermissions(layout.root(), PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw FileFaults.of(e, layout.root());
        }
    }
}
