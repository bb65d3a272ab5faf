package org.huixu.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;

/** Looks at the bytes of a would-be spreadsheet before a parser does, and opens it. */
public final class SpreadsheetGuard {

    private static final Texts TEXTS = Texts.of(SpreadsheetGuard.class);
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/externalLinks/";
    private static final String CONNECTIONS = "xl/connections.xml";
    private static final int MOST_PARTS = 1000;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private SpreadsheetGuard() {
    }

    /**
     * Opens a spreadsheet whose bytes were looked at.
     *
     * @param file its name, for the sentence of a refusal
     * @throws RefusedFile for what {@link #check} refuses, for formulas that reach outside, and for a damaged file
     */
    public static Workbook open(String file, byte[] bytes) {
        check(file, bytes);
        try {
            Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            Optional<String> place = OutsideFormulas.first(workbook);
            if (place.isPresent()) {
                workbook.close();
                throw new RefusedFile(TEXTS.format("sheet.refused.formula", file, place.get()));
            }
            return workbook;
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The parser throws all kinds of exceptions at damaged files; each means the same to the user.
            RefusedFile refused = refused("sheet.refused.damaged", file);
            refused.initCause(damaged);
            throw refused;
        }
    }

    /** The refusal of a file that turned out damaged while it was read. */
    public static RefusedFile damaged(String file) {
        return refused("sheet.refused.damaged", file);
    }

    /**
     * Lets pass only a plain workbook in the format of XLSX.
     *
     * @throws RefusedFile for another format, a password, macros, links to other files, or a package that unpacks to more than 64 MB
     */
    private static void check(String file, byte[] bytes) {
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> parts(file, bytes);
            case OLE2 ->
                    throw refused(encrypted(bytes) ? "sheet.refused.encrypted" : "sheet.refused.old", file);
            default -> throw refused("sheet.refused.other", file);
        }
    }

    private static RefusedFile refused(String key, String file) {
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
                    throw refused("sheet.refused.bomb", file);
                }
                part = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("sheet.refused.damaged", file);
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw refused("sheet.refused.macros", file);
        }
        if (names.stream().anyMatch(name -> name.startsWith(LINKS) || name.equals(CONNECTIONS))) {
            throw refused("sheet.refused.links", file);
        }
        if (!names.contains(WORKBOOK)) {
            throw refused("sheet.refused.other", file);
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
