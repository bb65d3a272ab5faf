package org.huixu.document.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fonts of a folder and its subfolders, by family name. Read once, on first use. */
final class FontFolder {
    private static final Logger LOG = LoggerFactory.getLogger(FontFolder.class);
    private static final int DEPTH = 6;

    private final Path folder;
    private final Map<String, Found> found = new HashMap<>();
    private boolean read;

    FontFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A font in a file.
     *
     * @param file  the file
     * @param index position within a collection
     */
    record Found(Path file, int index) {
        boolean isCollection() {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
        }
    }

    Optional<Found> find(String family) {
        if (!read) {
            read = true;
            scan();
        }
        return Optional.ofNullable(found.get(FontNames.key(family)));
    }

    private void scan() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(FontFolder::isFont).sorted().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Font folder {} cannot be read whole", folder, e);
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
    }

    private void add(Path file) {
        List<FontNames> fonts;
        try {
            fonts = FontNames.read(file);
        } catch (EOFException e) {
            LOG.warn("Font file {} is damaged", file);
            return;
        } catch (IOException e) {
            LOG.warn("Font file {} cannot be read", file, e);
            return;
        }
        for (FontNames font : fonts) {
            if (font.embeds()) {
                font.families().forEach(family -> found.putIfAbsent(family, new Found(file, font.index())));
            } else {
                LOG.info("Font file {} forbids embedding and is not used", file);
            }
        }
    }
}
