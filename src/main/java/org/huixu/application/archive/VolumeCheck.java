package org.huixu.application.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.huixu.application.change.Progress;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;

/** Holds a volume, in a folder or in a ZIP file, to its own checksums. Needs no office; nothing is unpacked. */
public final class VolumeCheck {

    private static final Texts TEXTS = Texts.of(VolumeCheck.class);
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *](.+)");
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)");
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private final String name;
    private final Progress progress;

    private VolumeCheck(String name, Progress progress) {
        this.name = name;
        this.progress = progress;
    }

    /**
     * What became of the files of a volume, each by its path.
     *
     * @param name of the folder or file that was looked at
     * @param unchanged how many are as they were written
     */
    public record Report(String name, int unchanged, List<String> changed, List<String> missing, List<String> surplus) {

        public Report {
            changed = List.copyOf(changed);
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }

        /** Whether all is as it was written. */
        public boolean whole() {
            return changed.isEmpty() && missing.isEmpty() && surplus.isEmpty();
        }

        /** What is to be said, a sentence to a line: first how it stands, then every file that is not as it was. */
        public List<String> sentences() {
            List<String> said = new ArrayList<>();
            said.add(whole()
                    ? TEXTS.format("archive.check.whole", name, Integer.toString(unchanged))
                    : TEXTS.format("archive.check.differs", name, Integer.toString(unchanged),
                            Integer.toString(changed.size()), Integer.toString(missing.size()),
                            Integer.toString(surplus.size())));
            changed.forEach(one -> said.add(TEXTS.format("archive.check.changed", one)));
            missing.forEach(one -> said.add(TEXTS.format("archive.check.missing", one)));
            surplus.forEach(one -> said.add(TEXTS.format("archive.check.surplus", one)));
            return said;
        }
    }

    /** The content of one file. */
    private interface Content {

        InputStream open() throws IOException;
    }

    /**
     * Checks the volume.
     *
     * @throws RefusedFile with a sentence, for what is no volume, a damaged ZIP file, one whose paths lead outside
     */
    public static Report of(Path place, Progress progress) {
        Path last = place.toAbsolutePath().normalize().getFileName();
        VolumeCheck check = new VolumeCheck(last == null ? place.toString() : last.toString(), progress);
        try {
            if (Files.isDirectory(place)) {
                if (!Files.isRegularFile(place.resolve(Volume.CHECKSUMS))) {
                    throw check.refused("archive.check.none", Volume.CHECKSUMS);
                }
                return check.files(folder(place), Volume.CHECKSUMS);
            }
            if (!Files.isRegularFile(place)) {
                throw check.refused("archive.check.gone");
            }
            return check.zip(place);
        } catch (NoSuchFileException gone) {
            throw check.because("archive.check.gone", gone);
        } catch (IOException unreadable) {
            throw check.because("archive.check.unreadable", unreadable);
        }
    }

    private RefusedFile refused(String key, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        return new RefusedFile(TEXTS.format(key, arguments.toArray(String[]::new)));
    }

    private RefusedFile because(String key, IOException cause) {
        RefusedFile refused = refused(key);
        refused.initCause(cause);
        return refused;
    }

    /** Links are not followed: one stands for no file of the volume, and is named. */
    private static Map<String, Content> folder(Path folder) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private Report zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Map<String, Content> files = new TreeMap<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName().replace('\\', '/');
                if (OUTSIDE.matcher(path).find()) {
                    throw refused("archive.check.outside", entry.getName());
                }
                if (!path.endsWith("/") && files.put(path, () -> zip.getInputStream(entry)) != null) {
                    throw refused("archive.check.twice", path);
                }
            }
            return files(files, list(files));
        } catch (ZipException | IllegalArgumentException damaged) {
            RefusedFile refused = refused("archive.check.damaged");
            refused.initCause(damaged);
            throw refused;
        }
    }

    /** The list of checksums; the volume may lie in a folder of its own, as in the ZIP files that are written here. */
    private String list(Map<String, Content> files) {
        List<String> lists = files.keySet().stream()
                .filter(path -> path.substring(path.indexOf('/') + 1).equals(Volume.CHECKSUMS)).toList();
        if (lists.isEmpty()) {
            throw refused("archive.check.none", Volume.CHECKSUMS);
        }
        if (lists.size() > 1) {
            throw refused("archive.check.several", Volume.CHECKSUMS);
        }
        return lists.getFirst();
    }

    private Report files(Map<String, Content> files, String list) throws IOException {
        String inside = list.substring(0, list.length() - Volume.CHECKSUMS.length());
        Map<String, String> sums = sums(Objects.requireNonNull(files.remove(list)));
        int unchanged = 0;
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            Content content = files.remove(inside + sum.getKey());
            if (content == null) {
                missing.add(sum.getKey());
            } else if (sum.getValue().equals(hash(content, done, sums.size()))) {
                unchanged++;
            } else {
                changed.add(sum.getKey());
            }
            done++;
            progress.advanced(done, sums.size());
        }
        return new Report(name, unchanged, changed, missing, List.copyOf(files.keySet()));
    }

    /** The checksums by their paths. */
    private Map<String, String> sums(Content list) throws IOException {
        byte[] bytes;
        try (InputStream in = list.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        Map<String, String> sums = new TreeMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (bytes.length > MOST_BYTES || !matcher.matches()) {
                throw refused("archive.check.list", Volume.CHECKSUMS, Integer.toString(number));
            }
            String path = matcher.group(2);
            if (OUTSIDE.matcher(path).find()) {
                throw refused("archive.check.outside", path);
            }
            sums.put(path, matcher.group(1).toLowerCase(Locale.ROOT));
        }
        if (sums.isEmpty()) {
            throw refused("archive.check.list", Volume.CHECKSUMS, "1");
        }
        return sums;
    }

    /** The checksum of a file; empty for one that cannot be read, which is not as it was written. */
    private String hash(Content content, int done, int of) {
        MessageDigest digest = VolumeWriter.sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = content.open()) {
            int read = in.read(chunk);
            while (read >= 0) {
                digest.update(chunk, 0, read);
                progress.advanced(done, of);
                read = in.read(chunk);
            }
        } catch (IOException damaged) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
