package org.huixu.storage.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's own folders, by the customs of his system.
 *
 * @param memory file of what the windows remember; never in a place where a data folder may be
 * @param documents where people keep their papers
 */
public record UserFolders(Path memory, Path documents) {
    private static final Logger LOG = LoggerFactory.getLogger(UserFolders.class);
    /** Given by the starter of a portable copy: the folder beside the program that takes all that is the user's. */
    private static final String PORTABLE = "huixu.portable";
    private static final String FILE = "memory.properties";
    private static final Pattern XDG_DOCUMENTS = Pattern.compile("XDG_DOCUMENTS_DIR=\"(?:\\$HOME/)?([^\"]+)\"");

    /** Those of the user who runs the program. */
    public static UserFolders ofThisUser() {
        return portable().map(UserFolders::beside).orElseGet(() -> of(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))));
    }

    /**
     * Where the user's files are. Java asks the system's list of users and passes by {@code HOME}, by which every other
     * program of such a system goes.
     */
    public static Path home(String system, Map<String, String> environment, String listed) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean own = name.startsWith("windows") || name.startsWith("mac");
        return (own ? Optional.<Path>empty() : absolute(environment, "HOME").filter(Files::isDirectory))
                .orElseGet(() -> Path.of(listed));
    }

    /** The folder of a portable copy; absent where the program is installed. */
    static Optional<Path> portable() {
        return Optional.ofNullable(System.getProperty(PORTABLE)).map(Path::of);
    }

    static UserFolders beside(Path portable) {
        return new UserFolders(portable.resolve(FILE), portable);
    }

    static UserFolders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path usual = home.resolve("Documents");
        if (name.startsWith("windows")) {
            return new UserFolders(absolute(environment, "APPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming")).resolve("Huixu").resolve(FILE),
                    usual);
        }
        if (name.startsWith("mac")) {
            return new UserFolders(home.resolve("Library").resolve("Preferences").resolve("Huixu").resolve(FILE),
                    usual);
        }
        Path config = absolute(environment, "XDG_CONFIG_HOME").orElseGet(() -> home.resolve(".config"));
        return new UserFolders(config.resolve("huixu").resolve(FILE),
                named(config.resolve("user-dirs.dirs"), home).orElse(Files.isDirectory(usual) ? usual : home));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(path -> !path.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Chinese desktops name it in Chinese, in that file. */
    private static Optional<Path> named(Path file, Path home) {
        try {
            List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            return lines.stream().map(String::strip).map(XDG_DOCUMENTS::matcher).filter(Matcher::matches)
                    .map(found -> home.resolve(found.group(1))).filter(Files::isDirectory).findFirst();
        } catch (IOException unreadable) {
            LOG.info("The names of the user's folders cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
