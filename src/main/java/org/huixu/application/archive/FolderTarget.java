package org.huixu.application.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A volume in a folder: written beside its place and moved there whole; what was there is removed last. */
final class FolderTarget implements VolumeTarget {

    private final Path folder;
    private final Path part;
    private final Path old;

    FolderTarget(Path folder) throws IOException {
        this.folder = folder;
        this.part = folder.resolveSibling(folder.getFileName() + ".part");
        this.old = unused(folder);
        delete(part);
        Files.createDirectory(part);
    }

    private static Path unused(Path folder) {
        int nth = 1;
        Path name = folder.resolveSibling(folder.getFileName() + ".old");
        while (Files.exists(name)) {
            nth++;
            name = folder.resolveSibling(folder.getFileName() + ".old" + nth);
        }
        return name;
    }

    @Override
    public void put(String path, Filling filling) throws IOException {
        Path file = part.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            filling.fill(out);
            out.flush();
            channel.force(true);
        }
    }

    @Override
    public void finish() throws IOException {
        boolean replaces = Files.exists(folder);
        if (replaces) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException stays) {
            if (replaces) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw stays;
        }
        if (replaces) {
            delete(old);
        }
    }

    @Override
    public void close() throws IOException {
        delete(part);
    }

    private static void delete(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path below, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(below);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
