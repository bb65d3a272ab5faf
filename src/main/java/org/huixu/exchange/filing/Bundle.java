package org.huixu.exchange.filing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.filing.FilingForm.Content;
import org.huixu.application.text.Texts;
import org.huixu.exchange.Intake;

/**
 * The files of a folder or of a ZIP file by their names, folders inside left out. Nothing is unpacked to the disk; a
 * file is read where it is.
 */
final class Bundle {

    private static final Texts TEXTS = Texts.of(Bundle.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final int MOST_FILES = 500;
    private static final int DEEPEST = 6;
    /** What cannot be in a name on some system, and what is not seen or turns the words round. */
    private static final Pattern BAD_NAME = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\ufffd\\p{Cf}]|[. ]$");
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)");
    /** What systems leave in folders without anybody having put it there. */
    private static final Pattern LITTER =
            Pattern.compile("(^|/)(__MACOSX/|\\.[^/.]|~\\$|Thumbs\\.db$|desktop\\.ini$)", Pattern.CASE_INSENSITIVE);
    /** Names in files packed on Chinese systems, where they are not in UTF-8. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String source;
    private final Map<String, Content> files = new LinkedHashMap<>();

    private Bundle(String source) {
        this.source = source;
    }

    /** The files of a spreadsheet, a folder or a ZIP file, by name; to be changed by the caller. */
    static Map<String, Content> open(Path source) {
        Bundle bundle = new Bundle(Intake.name(source));
        try {
            if (Files.isDirectory(source)) {
                bundle.folder(source);
            } else if (PaperKind.of(bundle.source) == PaperKind.WORKBOOK) {
                bundle.notAbove(FilingFolder.MEGABYTES, source);
                if (!packed(source)) {
                    throw bundle.refused("filing.refused.form.content");
                }
                bundle.add(bundle.source, () -> Files.newInputStream(source));
            } else if (bundle.source.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                bundle.notAbove(PaperGuard.MOST_TOGETHER, source);
                bundle.zip(source);
            } else {
                Intake.size(source);
                throw bundle.refused(PaperKind.of(bundle.source) == PaperKind.MACROS
                        ? "filing.refused.form.macros"
                        : "filing.refused.kind");
            }
        } catch (IOException unreadable) {
            RefusedFile refused = bundle.refused("filing.refused.unreadable");
            refused.initCause(unreadable);
            throw refused;
        }
        return bundle.files;
    }

    private void notAbove(long megabytes, Path file) throws IOException {
        if (Intake.size(file) > megabytes * MEGABYTE) {
            throw refused("filing.refused.big", Long.toString(megabytes));
        }
    }

    /** Whether it begins as every workbook does, or as one with a password. */
    private static boolean packed(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(2);
            return head.length == 2 && ((head[0] == 'P' && head[1] == 'K') || head[0] == (byte) 0xD0);
        }
    }

    /** The content of a file that is there. */
    static Content content(Map<String, Content> files, String name) {
        Content content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException(name);
        }
        return content;
    }

    private RefusedFile refused(String key, String... more) {
        return new RefusedFile(TEXTS.format(key, Stream.concat(Stream.of(source), Stream.of(more))
                .toArray(String[]::new)));
    }

    private void add(String path, Content content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (BAD_NAME.matcher(name).find()) {
            throw refused("filing.refused.name", BAD_NAME.matcher(name).replaceAll("_"));
        }
        if (files.putIfAbsent(name, content) != null) {
            throw refused("filing.refused.same", name);
        }
        if (files.size() > MOST_FILES) {
            throw refused("filing.refused.many", Integer.toString(MOST_FILES));
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            found = walk.filter(path -> !path.equals(folder)).limit(MOST_FILES * 4L).sorted().toList();
        }
        for (Path path : found) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (LITTER.matcher(name).find()) {
                continue;
            }
            if (Files.isSymbolicLink(path)) {
                throw refused("filing.refused.link", name);
            }
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                add(name, () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
            }
        }
    }

    private void zip(Path file) throws IOException {
        Charset names = StandardCharsets.UTF_8;
        try {
            entries(file, names);
        } catch (ZipException otherNames) {
            files.clear();
            names = CHINESE;
            try {
                entries(file, names);
            } catch (ZipException damaged) {
                throw refused(String.valueOf(damaged.getMessage()).contains("encrypted")
                        ? "filing.refused.encrypted"
                        : "filing.refused.damaged");
            }
        }
    }

    private void entries(Path file, Charset names) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), names)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName().replace('\\', '/');
                if (OUTSIDE.matcher(path).find()) {
                    throw refused("filing.refused.path", entry.getName());
                }
                if (!entry.isDirectory() && !path.endsWith("/") && !LITTER.matcher(path).find()) {
                    add(path, () -> stream(file, names, entry.getName()));
                }
            }
        }
    }

    private static InputStream stream(Path file, Charset names, String entry) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), names);
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException(entry);
            }
            return new FilterInputStream(zip.getInputStream(found)) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }
}
