package org.huixu.document.pdf;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens foreign PDFs: small ones in memory, large ones read where they lie. None is mapped: its file can be removed at once. */
public final class Sources {

    private static final long MOST_IN_MEMORY = 16L * 1024 * 1024;

    private Sources() {
    }

    /**
     * Opens one of which was found before that pages may be taken out of it: the library itself would take none out of a PDF
     * with a password of its maker, whatever he allows.
     */
    static PdfReader granted(Path file) throws IOException {
        return open(file).setUnethicalReading(true);
    }

    /** Opens a file. */
    public static PdfReader open(Path file) throws IOException {
        RandomAccessSourceFactory factory = new RandomAccessSourceFactory();
        return new PdfReader(Files.size(file) <= MOST_IN_MEMORY
                ? factory.createSource(Files.readAllBytes(file))
                : factory.setUsePlainRandomAccess(true).createBestSource(file.toString()), new ReaderProperties());
    }

    /** Opens what lies in memory. */
    public static PdfReader open(byte[] pdf) throws IOException {
        return new PdfReader(new RandomAccessSourceFactory().createSource(pdf), new ReaderProperties());
    }
}
