package org.huixu.exchange.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;

/** Looks at the bytes of a would-be spreadsheet before a parser does. */
final class SpreadsheetGuard {

    private static final Texts TEXTS = Layout.TEXTS;
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_PARTS = 1000;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private SpreadsheetGuard() {
    }

    /**
     * Lets pass only a plain workbook in the format of XLSX.
     *
     * @throws RefusedFile for another format, a password, macros, or a package that unpacks to more than 64 MB
     */
    static void check(String file, byte[] bytes) {
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> parts(file, bytes);
            case OLE2 ->
                    throw refused(encrypted(bytes) ? "directory.refused.encrypted" : "directory.refused.old", file);
            default -> throw refused("directory.refused.other", file);
        }
    }

    static RefusedFile refused(String key, String file) {
        return new RefusedFile(TEXTS.format(key, file));
    }

    private static boolean encrypted(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static void parts(String file, byte[] bytes) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry part = zip.getNextEntry();
            while (part != null) {
                names.add(part.getName());
                unpacked += length(zip, MOST_UNPACKED - unpacked);
                if (names.size() > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw refused("directory.refused.bomb", file);
                }
                part = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("directory.refused.damaged", file);
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw refused("directory.refused.macros", file);
        }
        if (!names.contains(WORKBOOK)) {
            throw refused("directory.refused.other", file);
        }
    }

    /** Bytes left in the stream, counted no further than just past {@code most}. */
    private static long length(InputStream stream, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        int read = stream.read(buffer);
        while (read >= 0 && length <= most) {
            length += read;
            read = stream.read(buffer);
        }
        return length;
    }
}
