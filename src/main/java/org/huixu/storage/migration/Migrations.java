package org.huixu.storage.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads migrations from the class path, also from inside a jar. */
public final class Migrations {
    private static final String INDEX = "migrations.index";

    private Migrations() {
    }

    /** The steps of this program, in order. */
    public static List<Migration> bundled() {
        return beside(Migrations.class);
    }

    /**
     * The steps whose files lie beside a class and are listed, one name in a line, in {@code migrations.index} there: a
     * folder inside a jar cannot be listed reliably.
     */
    public static List<Migration> beside(Class<?> neighbour) {
        return read(neighbour, INDEX).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(file -> Migration.ofFile(file, read(neighbour, file)))
                .toList();
    }

    private static String read(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + neighbour.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
