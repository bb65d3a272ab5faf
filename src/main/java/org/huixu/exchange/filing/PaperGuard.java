package org.huixu.exchange.filing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.filing.FilingForm.Content;
import org.huixu.application.filing.FilingForm.Paper;
import org.huixu.application.text.Texts;

/**
 * Looks at the papers that came with a form. Each is read once, to its end and no further than allowed, whatever its
 * size is said to be; a program, a macro or a false name refuses the whole.
 */
final class PaperGuard {

    private static final Texts TEXTS = Texts.of(PaperGuard.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_EACH = 200;
    /** The most megabytes that all papers may have. */
    static final long MOST_TOGETHER = 1024;
    private static final int START = 1024;
    private static final int MOST_PARTS = 5000;
    private static final String MACROS = "vbaProject.bin";

    private final String source;
    private long together;

    /**
     * @param source name of the folder or ZIP file, for the sentence of a refusal
     */
    PaperGuard(String source) {
        this.source = source;
    }

    /**
     * The papers, measured.
     *
     * @throws RefusedFile for the first that cannot be taken in
     */
    List<Paper> papers(Map<String, Content> files) {
        List<Paper> papers = new ArrayList<>();
        files.forEach((name, content) -> papers.add(paper(name, content)));
        return papers;
    }

    private Paper paper(String name, Content content) {
        PaperKind kind = PaperKind.of(name);
        switch (kind) {
            case PROGRAM -> throw refused("filing.refused.program", name);
            case MACROS -> throw refused("filing.refused.macros", name);
            case ARCHIVE -> throw refused("filing.refused.archive", name);
            case PDF, WORKBOOK, PACKAGE, OLD_OFFICE, PICTURE, OTHER -> {
            }
        }
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(new BufferedInputStream(content.open()), digest)) {
            byte[] start = stream.readNBytes(START);
            if (start.length == 0) {
                throw refused("filing.refused.empty", name);
            }
            if (!kind.matches(start)) {
                throw refused("filing.refused.content", name);
            }
            long size = start.length + rest(stream, name);
            together += size;
            if (together > MOST_TOGETHER * MEGABYTE) {
                throw new RefusedFile(TEXTS.format("filing.refused.total", source, Long.toString(MOST_TOGETHER)));
            }
            if ((kind == PaperKind.WORKBOOK || kind == PaperKind.PACKAGE) && hasMacros(content)) {
                throw refused("filing.refused.macros", name);
            }
            return new Paper(name, size, HexFormat.of().formatHex(digest.digest()), content);
        } catch (ZipException damaged) {
            throw caused(new RefusedFile(TEXTS.format("filing.refused.damaged", source)), damaged);
        } catch (IOException unreadable) {
            throw caused(new RefusedFile(TEXTS.format("filing.refused.unreadable", name)), unreadable);
        }
    }

    private RefusedFile refused(String key, String name) {
        return new RefusedFile(TEXTS.format(key, source, name));
    }

    private static RefusedFile caused(RefusedFile refused, Exception cause) {
        refused.initCause(cause);
        return refused;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Bytes left in the stream. */
    private static long rest(InputStream stream, String name) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            length += read;
            if (length > MOST_EACH * MEGABYTE) {
                throw new RefusedFile(TEXTS.format("filing.refused.paper", name, Long.toString(MOST_EACH)));
            }
        }
        return length;
    }

    /** Whether a package of the newer kind holds macros though its name says otherwise. */
    private static boolean hasMacros(Content content) throws IOException {
        try (InputStream stream = content.open(); ZipInputStream zip = new ZipInputStream(stream)) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && parts < MOST_PARTS; part = zip.getNextEntry()) {
                if (part.getName().endsWith(MACROS)) {
                    return true;
                }
                parts++;
            }
            return false;
        } catch (IllegalArgumentException oddNames) {
            return false;
        }
    }
}
