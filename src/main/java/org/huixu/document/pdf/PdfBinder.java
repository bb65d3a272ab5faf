package org.huixu.document.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfEncryptor;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.Packet;
import org.huixu.application.document.PacketBinder;
import org.huixu.application.document.PaperException;
import org.huixu.document.font.FontLibrary;
import org.jspecify.annotations.Nullable;

/** Binds with iText, which lets go of every page once it is written. */
public final class PdfBinder implements PacketBinder {

    private final FontLibrary library;

    /** @param library of its own: one packet is bound after the other, other papers are made meanwhile */
    public PdfBinder(FontLibrary library) {
        this.library = library;
    }

    @Override
    public Condition inspect(Path file) {
        FileKind kind = FileKind.OTHER;
        try {
            if (Files.size(file) == 0) {
                return new Condition(State.EMPTY, kind, 0);
            }
            try (InputStream in = Files.newInputStream(file)) {
                kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            }
            return switch (kind) {
                case OTHER -> new Condition(State.FOREIGN, kind, 0);
                case PICTURE -> new Condition(Picture.of(file).tooLarge() ? State.TOO_LARGE : State.FINE, kind, 1);
                case PDF -> inspectPdf(file);
            };
        } catch (IOException | RuntimeException damaged) {
            return new Condition(State.DAMAGED, kind, 0);
        }
    }

    private static Condition inspectPdf(Path file) throws IOException {
        try (PdfReader reader = Sources.open(file); PdfDocument document = new PdfDocument(reader)) {
            if (!mayBeTaken(reader)) {
                return new Condition(State.RESTRICTED, FileKind.PDF, 0);
            }
            int pages = document.getNumberOfPages();
            return new Condition(pages > 0 ? State.FINE : State.DAMAGED, FileKind.PDF, pages);
        } catch (BadPasswordException locked) {
            return new Condition(State.LOCKED, FileKind.PDF, 0);
        }
    }

    /** Whether its maker lets everybody take pages out of it, or bind it with others. */
    private static boolean mayBeTaken(PdfReader reader) {
        int permissions = reader.getPermissions();
        return reader.isOpenedWithFullPermission() || PdfEncryptor.isAssemblyAllowed(permissions)
                || PdfEncryptor.isModifyContentsAllowed(permissions);
    }

    @Override
    public synchronized Bound write(Packet packet, OutputStream out, Watch watch) {
        Target target = new Target(out);
        try {
            Bound bound = new Binding(library, packet, watch).write(target);
            target.check();
            return bound;
        } catch (ITextException broken) {
            target.check();
            throw broken;
        }
    }

    @Override
    public void picture(Path picture, OutputStream out) {
        Target target = new Target(out);
        try (PdfDocument document = new PdfDocument(new PdfWriter(target))) {
            Picture drawn = Picture.of(picture);
            if (drawn.tooLarge()) {
                throw new PaperException.NotReadable(false, new IOException("too large: " + picture));
            }
            drawn.draw(new PdfCanvas(document.addNewPage(drawn.size())));
        } catch (IOException | ITextException damaged) {
            target.check();
            throw new PaperException.NotReadable(false, damaged);
        }
    }

    /**
     * The stream stays open when the document is closed. What failed to be written is kept: iText wraps it, and where a
     * paper is bound it cannot be told from a damaged paper.
     */
    private static final class Target extends FilterOutputStream {

        private @Nullable IOException failed;

        Target(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (failed != null) {
                throw failed;
            }
            try {
                out.write(bytes, from, count);
            } catch (IOException full) {
                failed = full;
                throw full;
            }
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }

        void check() {
            if (failed != null) {
                throw new PaperException.NotWritten(failed);
            }
        }
    }
}
