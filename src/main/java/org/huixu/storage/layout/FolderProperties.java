package org.huixu.storage.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a folder before its database can be opened.
 *
 * @param format the layout of the folder, see {@link #FORMAT}
 * @param encrypted whether database and attachments are encrypted
 * @param level how secret the things are that may lie here
 */
public record FolderProperties(int format, boolean encrypted, SecrecyLevel level) {
    /** The layout this program writes, and the newest it reads. */
    public static final int FORMAT = 1;

    /** Properties of a folder this program makes. */
    public static FolderProperties ofNew(boolean encrypted, SecrecyLevel level) {
        return new FolderProperties(FORMAT, encrypted, level);
    }

    /**
     * Reads the file.
     *
     * @throws FolderException {@link FolderFault#PROPERTIES_DAMAGED}, {@link FolderFault#NEWER_VERSION}
     */
    public static FolderProperties read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file);
        } catch (NoSuchFileException | CharacterCodingException e) {
            throw new FolderException(e, FolderFault.PROPERTIES_DAMAGED, file);
        } catch (IOException e) {
            throw FileFaults.of(e, file);
        }
    }

    /** Reads the text of the file, which may lie in a backup; {@code place} is named in failures. */
    public static FolderProperties parse(String text, Path place) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(text)) {
            properties.load(reader);
            int format = Integer.parseInt(required(properties.getProperty("format")));
            if (format > FORMAT) {
                throw new FolderException(FolderFault.NEWER_VERSION, place, format, FORMAT);
            }
            return new FolderProperties(format, flag(required(properties.getProperty("encrypted"))),
                    SecrecyLevel.ofKey(required(properties.getProperty("secrecy"))));
        } catch (IllegalArgumentException | IOException e) {
            throw new FolderException(e, FolderFault.PROPERTIES_DAMAGED, place);
        }
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("a line is missing");
        }
        return value.strip();
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** Writes the file whole. */
    public void write(Path file) throws IOException {
        String text = "format=" + format + "\nencrypted=" + encrypted + "\nsecrecy=" + level.key() + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
