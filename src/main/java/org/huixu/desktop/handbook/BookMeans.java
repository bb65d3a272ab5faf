package org.huixu.desktop.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperViewer;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.desktop.paper.PaperMeans;
import org.huixu.desktop.work.Surface;

/** What is needed to show the whole book, and to print it, where there is no office. */
record BookMeans(Surface surface, Bookshelf books) implements PaperMeans {

    @Override
    public PaperViewer viewer() {
        return books.viewer();
    }

    @Override
    public PaperPrinter printer() {
        return books.printer();
    }

    @Override
    public Optional<SignatureDesk> signatures() {
        return Optional.empty();
    }

    @Override
    public Path newFile() {
        try {
            Path file = Files.createTempFile("huixu", ".pdf");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
