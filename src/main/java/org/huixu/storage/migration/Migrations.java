package org.huixu.storage.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads migrations from the class path, also from inside a jar. */
public final class Migrations {

    private Migrations() {
    }

    /** The steps of this program, in order. What each is for stands in its first line. */
    public static List<Migration> bundled() {
        return beside(Migrations.class);
    }

    /**
     * The steps whose files lie beside a class, {@code V0001.sql} and so on: they are asked for by number, as a folder
     * inside a jar cannot be listed reliably.
     */
    public static List<Migration> beside(Class<?> neighbour) {
        return IntStream.iterate(1, number -> number + 1).mapToObj("V%04d.sql"::formatted)
                .map(file -> read(neighbour, file).map(sql -> Migration.ofFile(file, sql)))
                .takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
    }

    private static Optional<String> read(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
