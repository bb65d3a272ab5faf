package org.huixu.storage.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies in a data folder.
 *
 * @param root the folder itself, absolute
 */
public record FolderLayout(Path root) {
    public FolderLayout {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The place for a user who names none: {@code %LOCALAPPDATA%\Huixu} on Windows,
     * {@code ~/Library/Application Support/Huixu} on macOS, {@code $XDG_DATA_HOME/huixu} or {@code ~/.local/share/huixu}
     * elsewhere; in the folder of a portable copy that one named {@code office}.
     */
    public static Path defaultLocation() {
        return UserFolders.portable().map(folder -> folder.resolve("office")).orElseGet(() -> defaultLocation(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    static Path defaultLocation(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Huixu");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Huixu");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("huixu");
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path absolute(@Nullable String path, Path otherwise) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
    }

    /** Held locked while the folder is open. */
    public Path lock() {
        return root.resolve("folder.lock");
    }

    /** There while a second start asks for the window of the first, see {@link FolderCall}. */
    public Path call() {
        return root.resolve("folder.call");
    }

    /** There while the folder is being made or restored. */
    public Path unfinished() {
        return root.resolve("folder.unfinished");
    }

    /** Format, encryption mark and level. */
    public Path properties() {
        return root.resolve("folder.properties");
    }

    /** The wrapped master key of an encrypted folder. */
    public Path key() {
        return root.resolve("folder.key");
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path attachments() {
        return root.resolve("attachments");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** Emptied at close and at the next open. */
    public Path temp() {
        return root.resolve("temp");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** The folders that are always there, apart from the database, which Derby makes. */
    public List<Path> folders() {
        return List.of(attachments(), backups(), temp(), logs());
    }

    /** Everything the program puts into a data folder, apart from the lock and the mark of an unfinished folder. */
    public List<Path> contents() {
        return List.of(properties(), key(), database(), attachments(), backups(), temp(), logs());
    }
}
