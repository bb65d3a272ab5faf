package org.huixu;

import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.BookPapers;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperViewer;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.desktop.shell.Desktop;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfViewer;
import org.huixu.document.screen.SystemPrinter;
import org.huixu.exchange.handbook.MarkdownHandbook;

/** What there is to read without an office. */
record Books(Clock clock) implements Bookshelf {

    @Override
    public Handbook handbook() {
        return new MarkdownHandbook().read();
    }

    @Override
    public KeyList keys() {
        return Desktop.keys();
    }

    @Override
    public List<MissingCharacter> writeHandbook(OutputStream out) {
        return write(BookPapers.handbook(handbook(), keys(),
                Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion()), now()), out);
    }

    @Override
    public List<MissingCharacter> writeKeys(OutputStream out) {
        return write(BookPapers.keys(keys(), now()), out);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** In the faces of the program, on every machine alike. */
    private static List<MissingCharacter> write(Paper paper, OutputStream out) {
        return new PdfPapers(new FontLibrary(FontSettings.bundledOnly())).write(paper, out).missing();
    }

    @Override
    public PaperViewer viewer() {
        return new PdfViewer();
    }

    @Override
    public PaperPrinter printer() {
        return new SystemPrinter();
    }
}
