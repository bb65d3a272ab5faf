package org.huixu.application.signature;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;

/** Reads the digital signatures of PDFs of any origin, and holds them to the bytes. Asks nobody over a network. */
public interface SignatureReader {

    /**
     * All signatures of the PDF; none where it is not signed.
     *
     * @param roots files with certificates that the user trusts
     * @throws PaperException.NotReadable when it is no PDF, damaged, or locked by a password
     * @throws UnusableRoot when one of the roots cannot be read
     */
    SignedPaper read(PaperFile pdf, List<Path> roots);

    /** A file in which there is no certificate. */
    final class UnusableRoot extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Path file;

        public UnusableRoot(Path file, Throwable cause) {
            super("no certificate in " + file, cause);
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }
}
