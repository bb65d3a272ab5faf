package org.huixu.storage.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.huixu.storage.file.FileFaults;

/**
 * Writes everything that is logged in this process into a file, until closed. Two old files of a megabyte are kept. Safe
 * for all threads.
 */
public final class LogFile implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String NAME = "huixu.log";
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int FILES = 3;

    private final Path file;
    private final FileHandler handler;

    private LogFile(Path file, FileHandler handler) {
        this.file = file;
        this.handler = handler;
    }

    /**
     * Appends to the log in that folder, which exists.
     *
     * @param secret whether the messages of exceptions are left out, because they may quote what is kept encrypted
     */
    public static LogFile open(Path folder, boolean secret) {
        String pattern = folder.resolve(NAME).toString().replace("%", "%%");
        try {
            FileHandler handler = new FileHandler(pattern + ".%g", MOST_BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setLevel(Level.INFO);
            handler.setFormatter(new LogLines(secret));
            ROOT.addHandler(handler);
            return new LogFile(folder.resolve(String.format(Locale.ROOT, "%s.%d", NAME, 0)), handler);
        } catch (IOException broken) {
            throw FileFaults.of(broken, folder);
        }
    }

    /** The file that is written now. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
    }
}
