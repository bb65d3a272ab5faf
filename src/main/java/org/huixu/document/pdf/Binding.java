package org.huixu.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.Packet;
import org.huixu.application.document.PacketBinder.Bound;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.document.PaperProperties;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.PacketComposer;
import org.huixu.document.paper.PacketComposer.Composed;
import org.huixu.document.paper.PacketComposer.Opening;
import org.huixu.document.typeset.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One packet while it is bound, page by page. */
final class Binding {

    private static final Logger LOG = LoggerFactory.getLogger(Binding.class);

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private final FontLibrary library;
    private final Packet packet;
    private final Watch watch;
    private final PacketComposer composer;
    private final Composed composed;
    private final List<Page> own = new ArrayList<>();
    private final List<Integer> unreadable = new ArrayList<>();
    private int bound;

    Binding(FontLibrary library, Packet packet, Watch watch) {
        this.library = library;
        this.packet = packet;
        this.watch = watch;
        this.composer = new PacketComposer(library);
        this.composed = composer.compose(packet);
    }

    Bound write(OutputStream out) {
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            DocumentFonts fonts = new DocumentFonts(document);
            PdfOutline root = document.getOutlines(false);
            composed.front().forEach(page -> own(document, fonts, page));
            mark(root, packet.cover().title(), document.getPage(1));
            for (int i = 0; i < packet.sections().size(); i++) {
                section(document, fonts, root, packet.sections().get(i), composed.sections().get(i));
            }
            describe(document, packet.properties());
        }
        List<MissingCharacter> missing = MissingGlyphs.of(own, library);
        return new Bound(bound, unreadable, missing);
    }

    private void section(PdfDocument document, DocumentFonts fonts, PdfOutline root, Packet.Section section,
            Opening opening) {
        List<PdfPage> heading = opening.heading().stream().map(page -> own(document, fonts, page)).toList();
        PdfOutline bookmark = mark(root, section.number() + "　" + section.title(), heading.getFirst());
        for (Packet.Part part : section.parts()) {
            switch (part.content()) {
                case Packet.Absent absent -> mark(bookmark, part.title(),
                        own(document, fonts, composer.separator(part, absent.reason())));
                case Packet.Pages pages -> pages(document, fonts, bookmark, part, pages);
                case Packet.Elsewhere _ -> {
                }
            }
        }
    }

    private void pages(PdfDocument document, DocumentFonts fonts, PdfOutline bookmark, Packet.Part part,
            Packet.Pages pages) {
        if (pages.kind() == FileKind.PICTURE) {
            mark(bookmark, part.title(), picture(document, fonts, pages));
            return;
        }
        int done = 0;
        try (PdfReader reader = Sources.granted(pages.file());
                PdfDocument source = new PdfDocument(reader)) {
            while (done < pages.pages()) {
                PdfPage page = foreign(document, fonts, source, done + 1);
                if (done == 0) {
                    mark(bookmark, part.title(), page);
                }
                done++;
                end(page);
            }
            document.flushCopiedObjects(source);
        } catch (IOException | ITextException gone) {
            LOG.warn("A paper could not be read to its end while a packet was bound", gone);
            for (; done < pages.pages(); done++) {
                PdfPage page = failed(document, fonts);
                if (done == 0) {
                    mark(bookmark, part.title(), page);
                }
                end(page);
            }
        }
    }

    private PdfPage foreign(PdfDocument document, DocumentFonts fonts, PdfDocument source, int number) {
        List<ForeignPage.Piece> pieces;
        Sheet sheet;
        try {
            ForeignPage page = new ForeignPage(document, source.getPage(number));
            sheet = page.sheet();
            pieces = page.pieces();
        } catch (RuntimeException damaged) {
            LOG.warn("A page could not be bound", damaged);
            return failed(document, fonts);
        }
        PdfPage page = document.addNewPage(sheet.size());
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.saveState().concatMatrix(sheet.placing());
        pieces.forEach(piece -> piece.draw(canvas));
        canvas.restoreState();
        number(canvas, fonts, sheet.size());
        canvas.release();
        return page;
    }

    private PdfPage picture(PdfDocument document, DocumentFonts fonts, Packet.Pages pages) {
        PdfPage page = null;
        try {
            Picture picture = Picture.of(pages.file());
            page = document.addNewPage(picture.size());
            PdfCanvas canvas = new PdfCanvas(page);
            picture.draw(canvas);
            number(canvas, fonts, picture.size());
            canvas.release();
        } catch (IOException | ITextException damaged) {
            LOG.warn("A picture could not be bound", damaged);
            if (page != null) {
                document.removePage(page);
            }
            page = failed(document, fonts);
        }
        end(page);
        return page;
    }

    private PdfPage failed(PdfDocument document, DocumentFonts fonts) {
        unreadable.add(bound + 1);
        return drawn(document, fonts, composer.unreadable(PageSize.A4.getWidth(), PageSize.A4.getHeight()));
    }

    private PdfPage own(PdfDocument document, DocumentFonts fonts, Page page) {
        PdfPage drawn = drawn(document, fonts, page);
        end(drawn);
        return drawn;
    }

    private PdfPage drawn(PdfDocument document, DocumentFonts fonts, Page page) {
        own.add(page);
        PageSize size = new PageSize((float) page.width(), (float) page.height());
        PdfPage drawn = document.addNewPage(size);
        PdfCanvas canvas = new PdfCanvas(drawn);
        PageDrawing drawing = new PageDrawing(canvas, page.height(), library, fonts);
        page.marks().forEach(drawing::draw);
        number(canvas, fonts, size);
        canvas.release();
        return drawn;
    }

    private void number(PdfCanvas canvas, DocumentFonts fonts, PageSize size) {
        new PageDrawing(canvas, size.getHeight(), library, fonts)
                .draw(composer.number(bound + 1, composed.total(), size.getWidth(), size.getHeight()));
    }

    /** A page is written out as soon as it is drawn; its bookmark only needs to know which it is. */
    private void end(PdfPage page) {
        bound++;
        if (watch.cancelled()) {
            throw new CancellationException("packet");
        }
        watch.done(bound, composed.total());
        page.flush();
    }

    private static PdfOutline mark(PdfOutline parent, String words, PdfPage page) {
        PdfOutline bookmark = parent.addOutline(words);
        bookmark.addDestination(PdfExplicitDestination.createFit(page));
        return bookmark;
    }

    private static void describe(PdfDocument document, PaperProperties properties) {
        document.getDocumentInfo().setTitle(properties.title()).setSubject(properties.subject())
                .setAuthor(properties.author()).setKeywords(String.join(", ", properties.keywords()))
                .setCreator("Huixu");
        document.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), new PdfDate(
                GregorianCalendar.from(properties.created().toZonedDateTime())).getPdfObject().toUnicodeString());
        document.getCatalog().setLang(new PdfString("zh-CN"));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        document.getCatalog().setPageMode(PdfName.UseOutlines);
    }
}
