package org.huixu.document.screen;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;

/** Opens PDFs. */
final class OpenPdf {

    /** Held, so that they stay as quiet as they are made: every embedded face would fill the log. */
    private static final List<Logger> TALKATIVE =
            Stream.of("org.apache.fontbox", "org.apache.pdfbox").map(Logger::getLogger).toList();

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private OpenPdf() {
    }

    static PDDocument of(PaperFile file) {
        try {
            return file.file().isPresent()
                    ? Loader.loadPDF(file.file().get().toFile())
                    : Loader.loadPDF(file.bytes());
        } catch (InvalidPasswordException locked) {
            throw new PaperException.NotReadable(true, locked);
        } catch (IOException damaged) {
            throw new PaperException.NotReadable(false, damaged);
        }
    }
}
