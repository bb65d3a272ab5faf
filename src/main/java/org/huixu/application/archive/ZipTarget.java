package org.huixu.application.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A volume in a ZIP file: names in UTF-8 below one folder, all of one time, so that equal volumes are equal files. */
final class ZipTarget implements VolumeTarget {

    private final Path file;
    private final Path part;
    private final String folder;
    private final LocalDateTime time;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    ZipTarget(Path file, String folder, LocalDateTime time) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.folder = folder;
        this.time = time;
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)),
                StandardCharsets.UTF_8);
    }

    @Override
    public void put(String path, Filling filling) throws IOException {
        ZipEntry entry = new ZipEntry(folder + '/' + path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        filling.fill(zip);
        zip.closeEntry();
    }

    @Override
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        channel.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
