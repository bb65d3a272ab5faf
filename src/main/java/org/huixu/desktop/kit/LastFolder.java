package org.huixu.desktop.kit;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where files are looked for first: where something was chosen last, also in another window and at another start. */
final class LastFolder {

    private static final String KEY = "folder.last";

    /** What systems call the folder of the user's files: in Chinese, and else. */
    private static final List<String> DOCUMENTS =
            List.of(Texts.of(LastFolder.class).get("kit.files.documents"), "Documents");

    private final Memory memory;
    private final File home;

    /** @param home of the user */
    LastFolder(Memory memory, File home) {
        this.memory = memory;
        this.home = home;
    }

    /** The file or folder was chosen. */
    void chosen(File file) {
        File folder = file.isDirectory() ? file : file.getAbsoluteFile().getParentFile();
        if (folder != null) {
            memory.put(KEY, folder.getAbsolutePath());
        }
    }

    /** Where something was chosen last, and at first among the user's documents; not where the program lies. */
    @Nullable
    File beginning() {
        Optional<File> last = memory.get(KEY).map(File::new).filter(File::isDirectory);
        if (last.isPresent()) {
            return last.get();
        }
        return Stream.concat(DOCUMENTS.stream().map(name -> new File(home, name)), Stream.of(home))
                .filter(File::isDirectory).findFirst().orElse(null);
    }
}
