package org.huixu.desktop.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers for this user of this machine: theme, zoom, the window's place, the last folder. Never
 * anything of an office's data. A file that cannot be read or written costs only the remembering. Used on the FX thread;
 * the file is written off it.
 */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final Path file;
    private final Executor writer;
    private final Properties known = new Properties();

    /**
     * Reads what was remembered.
     *
     * @param writer runs one thing after the other
     */
    public Memory(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("What was remembered cannot be read and starts anew", unreadable);
                known.clear();
            }
        }
    }

    /** Where the file lies. */
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file lies in a folder");
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(known.getProperty(key));
    }

    /** A number that was remembered. */
    public Optional<Double> number(String key) {
        try {
            return get(key).map(Double::valueOf);
        } catch (NumberFormatException altered) {
            return Optional.empty();
        }
    }

    public void put(String key, String value) {
        if (!value.equals(known.setProperty(key, value))) {
            save();
        }
    }

    /** Remembers these no longer. */
    public void forget(List<String> keys) {
        keys.forEach(known::remove);
        save();
    }

    private void save() {
        Properties now = new Properties();
        now.putAll(known);
        writer.execute(() -> write(now));
    }

    private void write(Properties now) {
        try {
            Files.createDirectories(folder());
            Path draft = Files.createTempFile(folder(), "memory", ".tmp");
            try (Writer out = Files.newBufferedWriter(draft)) {
                now.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("What is to be remembered cannot be written", unwritable);
        }
    }
}
