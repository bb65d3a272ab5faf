package org.huixu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;

/** Reads files that users hand in, up to a limit. */
public final class Intake {

    private static final Texts TEXTS = Texts.of(Intake.class);
    private static final int MEGABYTE = 1024 * 1024;

    private Intake() {
    }

    /**
     * The whole file.
     *
     * @param megabytes the most it may have
     * @throws RefusedFile if it is missing, no plain file, unreadable, empty or bigger
     */
    public static byte[] bytes(Path file, int megabytes) {
        String name = name(file);
        if (!Files.exists(file)) {
            throw new RefusedFile(TEXTS.format("exchange.missing", name));
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedFile(TEXTS.format("exchange.no-file", name));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(megabytes * MEGABYTE + 1);
            if (bytes.length > megabytes * MEGABYTE) {
                throw new RefusedFile(TEXTS.format("exchange.too-big", name, Integer.toString(megabytes)));
            }
            if (bytes.length == 0) {
                throw new RefusedFile(TEXTS.format("exchange.empty", name));
            }
            return bytes;
        } catch (IOException unreadable) {
            RefusedFile refused = new RefusedFile(TEXTS.format("exchange.unreadable", name));
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /**
     * Size of a file in bytes.
     *
     * @throws RefusedFile if it is missing, no plain file, or empty
     */
    public static long size(Path file) throws IOException {
        String name = name(file);
        if (!Files.exists(file)) {
            throw new RefusedFile(TEXTS.format("exchange.missing", name));
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedFile(TEXTS.format("exchange.no-file", name));
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedFile(TEXTS.format("exchange.empty", name));
        }
        return size;
    }

    /** The name by which sentences speak of the file. */
    public static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
