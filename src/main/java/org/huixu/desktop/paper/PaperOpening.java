package org.huixu.desktop.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huixu.application.document.FileKind;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attachment.Attachment;

/**
 * Opens kept files: PDFs and pictures inside the window, others with the programs of the machine, from a copy that is
 * removed when the office is closed, or opened the next time. Used on the FX thread.
 */
public final class PaperOpening {

    private static final Texts TEXTS = Texts.of(PaperOpening.class);
    private static final int CHUNK = 64 * 1024;

    private final Workbench bench;
    private final PaperPreview preview;

    public PaperOpening(Workbench bench) {
        this.bench = bench;
        this.preview = new PaperPreview(bench);
    }

    /** Shows the file where it can be shown best. */
    public void open(String title, Attachment file) {
        bench.background().run(TEXTS.format("paper.opening", title), _ -> kind(file), kind -> {
            switch (kind) {
                case PDF -> preview.open(title, file.fileName(), out -> write(file, out));
                case PICTURE -> preview.open(title, bare(file.fileName()) + ".pdf", out -> picture(file, out));
                case OTHER -> outside(title, file);
            }
        });
    }

    /** Opens a copy of the file with the program of the machine. */
    public void outside(String title, Attachment file) {
        bench.background().run(TEXTS.format("paper.opening", title), job -> {
            Path copy = bench.office().newTempFile(ending(file.fileName()));
            copy(job.cancellable(), file, copy);
            return copy;
        }, bench.outside()::open);
    }

    private FileKind kind(Attachment file) throws IOException {
        try (InputStream in = stored(file)) {
            return FileKind.of(in.readNBytes(FileKind.HEAD));
        }
    }

    private void write(Attachment file, OutputStream out) throws IOException {
        try (InputStream in = stored(file)) {
            in.transferTo(out);
        }
    }

    private void picture(Attachment file, OutputStream out) throws IOException {
        Path copy = bench.office().newTempFile(ending(file.fileName()));
        try {
            try (OutputStream to = Files.newOutputStream(copy)) {
                write(file, to);
            }
            bench.office().viewing().binder().picture(copy, out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void copy(Job job, Attachment file, Path copy) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = stored(file); OutputStream out = Files.newOutputStream(copy)) {
            long done = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                job.stopIfCancelled();
                out.write(chunk, 0, read);
                done += read;
                job.advance(done, file.content().byteCount());
            }
        }
    }

    private InputStream stored(Attachment file) {
        return bench.workplace().attachments().open(StoredAttachment.of(file));
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^.\\p{L}\\p{N}]", "");
    }
}
