package org.huixu.desktop.kit;

import java.io.File;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where files are looked for first: where something was chosen last, also in another window and at another start. */
final class LastFolder {

    private static final String KEY = "folder.last";

    private final Memory memory;

    LastFolder(Memory memory) {
        this.memory = memory;
    }

    /** The file or folder was chosen. */
    void chosen(File file) {
        File folder = file.isDirectory() ? file : file.getAbsoluteFile().getParentFile();
        if (folder != null) {
            memory.put(KEY, folder.getAbsolutePath());
        }
    }

    /** Where something was chosen last, and at first where the user keeps his files; not where the program lies. */
    @Nullable
    File beginning() {
        Optional<File> last = memory.get(KEY).map(File::new).filter(File::isDirectory);
        if (last.isPresent()) {
            return last.get();
        }
        File home = new File(System.getProperty("user.home", ""));
        return home.isDirectory() ? home : null;
    }
}
