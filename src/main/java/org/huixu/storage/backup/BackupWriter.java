package org.huixu.storage.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.BackupReport;
import org.huixu.application.folder.FolderBackup;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.storage.attachment.FolderAttachments;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.huixu.storage.file.FileTree;
import org.huixu.storage.layout.FolderLayout;

/**
 * Backs up an open folder into one zip. The database is copied first, by Derby while it runs, and the attachments after
 * it: they are only ever added, so every row in the copy finds its file. Of an encrypted folder only encrypted files are
 * copied; nothing is decrypted to disk. One backup at a time.
 */
public final class BackupWriter implements FolderBackup {
    private final FolderLayout layout;
    private final DerbyDatabase database;
    private final FolderAttachments attachments;
    private final Clock clock;

    /** For an open folder. */
    public BackupWriter(FolderLayout layout, DerbyDatabase database, FolderAttachments attachments, Clock clock) {
        this.layout = layout;
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public synchronized BackupReport write(Path file, BackupProgress progress) {
        Path target = file.toAbsolutePath().normalize();
        Path part = target.resolveSibling(target.getFileName() + AtomicFile.PART);
        Path work = null;
        try {
            work = Files.createTempDirectory(layout.temp(), "backup-");
            database.backup(work);
            Path copy = work.resolve(layout.database().getFileName());
            Map<String, Path> sources = sources(copy);
            Meter meter = new Meter(progress, 2 * size(sources.values()));
            pack(sources, part, meter);
            try (BackupArchive archive = BackupArchive.open(part)) {
                archive.manifest().entries().keySet().forEach(name -> archive.verify(name, meter));
            }
            try (DerbyDatabase opened = database.openCopy(copy)) {
                opened.check();
            }
            List<String> damaged = damaged(sources, meter);
            meter.check();
            AtomicFile.moveInto(part, target);
            meter.finish();
            return new BackupReport(target, (int) attachmentNames(sources).count(), damaged);
        } catch (IOException e) {
            throw FileFaults.of(e, target);
        } finally {
            remove(part);
            if (work != null) {
                remove(work);
            }
        }
    }

    private Map<String, Path> sources(Path copy) throws IOException {
        Map<String, Path> sources = new LinkedHashMap<>();
        sources.put(Manifest.PROPERTIES, layout.properties());
        if (Files.exists(layout.key())) {
            sources.put(Manifest.KEY, layout.key());
        }
        for (Path file : FileTree.files(copy)) {
            sources.put("database/" + unixName(copy.relativize(file)), file);
        }
        for (Path file : attachments.files()) {
            String name = "attachments/" + unixName(layout.attachments().relativize(file));
            if (Manifest.isAllowed(name)) {
                sources.put(name, file);
            }
        }
        return sources;
    }

    private static long size(Iterable<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private void pack(Map<String, Path> sources, Path part, Meter meter) throws IOException {
        Instant now = clock.instant();
        Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            // The stream is not closed: that would close the channel before it is forced.
            @SuppressWarnings("resource")
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Path> source : sources.entrySet()) {
                begin(zip, source.getKey(), now);
                entries.put(source.getKey(), copy(source.getValue(), zip, meter));
                zip.closeEntry();
            }
            begin(zip, Manifest.NAME, now);
            byte[] manifest = new Manifest(ChronoUnit.MICROS.between(Instant.EPOCH, now), entries).toBytes();
            new ByteArrayInputStream(manifest).transferTo(zip);
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private static void begin(ZipOutputStream zip, String name, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(now));
        zip.putNextEntry(entry);
    }

    private static Manifest.Entry copy(Path source, OutputStream out, Meter meter) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return meter.copy(in, out, Long.MAX_VALUE);
        } catch (NoSuchFileException e) {
            throw new FolderException(e, FolderFault.FILE_TROUBLE, source);
        }
    }

    private List<String> damaged(Map<String, Path> sources, Meter meter) {
        List<String> damaged = new ArrayList<>();
        attachmentNames(sources).forEach(name -> {
            meter.check();
            if (!attachments.isWhole(name)) {
                damaged.add(name);
            }
        });
        return damaged;
    }

    private static Stream<String> attachmentNames(Map<String, Path> sources) {
        return sources.keySet().stream().filter(name -> name.startsWith("attachments/"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    private static void remove(Path rubbish) {
        try {
            FileTree.delete(rubbish);
        } catch (IOException e) {
            // Work lies in the folder that is emptied at close and at the next start; a part is overwritten next time.
        }
    }

    private static String unixName(Path path) {
        return path.toString().replace('\\', '/');
    }
}
