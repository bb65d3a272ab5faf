package org.huixu.desktop.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.huixu.application.document.PaperFile;
import org.huixu.desktop.kit.Job;
import org.jspecify.annotations.Nullable;

/** Takes a paper while it is made: in memory, and beyond a size in a temporary file. Stops when the job is cancelled. */
final class PaperDraft extends OutputStream {

    private static final int MOST_IN_MEMORY = 32 * 1024 * 1024;

    private final Job job;
    private final Supplier<Path> newFile;
    private final int most;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;

    PaperDraft(Job job, Supplier<Path> newFile) {
        this(job, newFile, MOST_IN_MEMORY);
    }

    PaperDraft(Job job, Supplier<Path> newFile, int most) {
        this.job = job;
        this.newFile = newFile;
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        job.stopIfCancelled();
        if (disk == null && memory.size() + count > most) {
            file = newFile.get();
            disk = Files.newOutputStream(file);
            memory.writeTo(disk);
            memory = new ByteArrayOutputStream();
        }
        if (disk == null) {
            memory.write(bytes, from, count);
        } else {
            disk.write(bytes, from, count);
        }
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    /** The paper, once all of it was written. */
    PaperFile finished() throws IOException {
        close();
        return file == null ? PaperFile.of(memory.toByteArray()) : PaperFile.of(file);
    }
}
