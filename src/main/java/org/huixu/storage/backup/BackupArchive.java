package org.huixu.storage.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.layout.FolderProperties;
import org.jspecify.annotations.Nullable;

/** A backup file that is read: a zip whose entries are exactly those of its manifest. */
final class BackupArchive implements AutoCloseable {
    private static final long SMALL_FILE_BYTES = 64L * 1024;
    private static final long MANIFEST_BYTES = 256L * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupArchive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and compares its list of entries with the manifest.
     *
     * @throws FolderException {@link FolderFault#GONE}, {@link FolderFault#BACKUP_DAMAGED}
     */
    static BackupArchive open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new FolderException(e, FolderFault.GONE, file);
        } catch (FileSystemException e) {
            throw FileFaults.of(e, file);
        } catch (IOException e) {
            // Also a record at the end that leads past the end: the reader says so in words of its own.
            throw new FolderException(e, FolderFault.BACKUP_DAMAGED, file, file.getFileName());
        }
        boolean good = false;
        try {
            Manifest manifest = readManifest(file, zip);
            requireSameEntries(file, zip, manifest);
            good = true;
            return new BackupArchive(file, zip, manifest);
        } finally {
            if (!good) {
                close(zip);
            }
        }
    }

    private static Manifest readManifest(Path file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        Manifest manifest = entry == null ? null : Manifest.parse(bytes(file, zip, entry, MANIFEST_BYTES));
        if (manifest == null) {
            throw new FolderException(FolderFault.BACKUP_DAMAGED, file, Manifest.NAME);
        }
        return manifest;
    }

    private static byte[] bytes(Path file, ZipFile zip, ZipEntry entry, long limit) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new FolderException(FolderFault.BACKUP_DAMAGED, file, entry.getName());
            }
            return bytes;
        } catch (IOException e) {
            throw new FolderException(e, FolderFault.BACKUP_DAMAGED, file, entry.getName());
        }
    }

    private static void requireSameEntries(Path file, ZipFile zip, Manifest manifest) {
        Set<String> missing = new HashSet<>(manifest.entries().keySet());
        missing.add(Manifest.NAME);
        List<String> wrong = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            String name = all.nextElement().getName();
            if (!missing.remove(name)) {
                wrong.add(name);
            }
        }
        wrong.addAll(missing);
        if (!manifest.entries().containsKey(Manifest.PROPERTIES)) {
            wrong.add(Manifest.PROPERTIES);
        }
        if (!wrong.isEmpty()) {
            throw new FolderException(FolderFault.BACKUP_DAMAGED, file, wrong.getFirst());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The properties of the folder in the backup. */
    FolderProperties properties() {
        try {
            return FolderProperties.parse(text(Manifest.PROPERTIES), file);
        } catch (FolderException e) {
            if (e.fault() == FolderFault.PROPERTIES_DAMAGED) {
                throw damaged(e, Manifest.PROPERTIES);
            }
            throw e;
        }
    }

    /** A small text file of the backup, checked against the manifest. */
    String text(String name) {
        ZipEntry entry = zip.getEntry(name);
        Manifest.Entry expected = manifest.entries().get(name);
        if (entry == null || expected == null) {
            throw damaged(null, name);
        }
        byte[] bytes = bytes(file, zip, entry, SMALL_FILE_BYTES);
        String found = HexFormat.of().formatHex(Manifest.newDigest().digest(bytes));
        if (!found.equals(expected.sha256())) {
            throw damaged(null, name);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads one file of the backup and compares it with the manifest. */
    void verify(String name, Meter meter) {
        copy(name, OutputStream.nullOutputStream(), meter);
    }

    /** Writes one file of the backup to disk, forced, and compares it with the manifest. */
    void extract(String name, Path target, Meter meter) {
        try {
            Files.createDirectories(target.resolveSibling(""));
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                copy(name, new TargetStream(Channels.newOutputStream(channel), target), meter);
                channel.force(true);
            }
        } catch (IOException e) {
            throw FileFaults.of(e, target);
        }
    }

    private void copy(String name, OutputStream out, Meter meter) {
        ZipEntry entry = zip.getEntry(name);
        Manifest.Entry expected = manifest.entries().get(name);
        if (entry == null || expected == null) {
            throw damaged(null, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (!meter.copy(in, out, expected.size()).equals(expected)) {
                throw damaged(null, name);
            }
        } catch (IOException e) {
            throw damaged(e, name);
        }
    }

    /** Keeps trouble with writing the target apart from trouble with reading the backup. */
    private static final class TargetStream extends FilterOutputStream {
        private final Path target;

        TargetStream(OutputStream out, Path target) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw FileFaults.of(e, target);
            }
        }
    }

    private FolderException damaged(@Nullable Throwable cause, String name) {
        return new FolderException(cause, FolderFault.BACKUP_DAMAGED, file, name);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
