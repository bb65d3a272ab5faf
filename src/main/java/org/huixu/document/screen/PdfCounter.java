package org.huixu.document.screen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.PageCounter;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;

/** Counts with PDFBox. */
public final class PdfCounter implements PageCounter {

    @Override
    public OptionalInt pages(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            if (kind != FileKind.PDF) {
                return counted(kind);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        try (PDDocument document = OpenPdf.of(PaperFile.of(file))) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (PaperException.NotReadable | IOException unreadable) {
            return OptionalInt.empty();
        }
    }

    @Override
    public OptionalInt pages(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, FileKind.HEAD);
        in.mark(FileKind.HEAD);
        FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD));
        if (kind != FileKind.PDF) {
            return counted(kind);
        }
        in.reset();
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(in))) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException unreadable) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt counted(FileKind kind) {
        return kind == FileKind.PICTURE ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
