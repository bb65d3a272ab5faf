package org.huixu.document.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.document.typeset.FaceRole;

/**
 * Where faces are looked for besides the bundled ones.
 *
 * @param userFolder    folder chosen by the user; searched first
 * @param families      families named in the settings, per role, before those known to every office
 * @param systemFolders folders of the operating system
 */
public record FontSettings(Optional<Path> userFolder, Map<FaceRole, List<String>> families, List<Path> systemFolders) {
    public FontSettings {
        families = Map.copyOf(families);
        systemFolders = List.copyOf(systemFolders);
    }

    /** Only the bundled faces: the same result on every machine. */
    public static FontSettings bundledOnly() {
        return new FontSettings(Optional.empty(), Map.of(), List.of());
    }

    /**
     * The folders an operating system keeps its faces in.
     *
     * @param home home folder of the user
     */
    public static List<Path> foldersOfSystem(Path home) {
        return List.of(Path.of("C:\\Windows\\Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts"),
                Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"),
                home.resolve(".fonts"), Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"));
    }
}
