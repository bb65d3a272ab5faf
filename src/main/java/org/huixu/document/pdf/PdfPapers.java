package org.huixu.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.HandbookPaper;
import org.huixu.application.document.KeyCard;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.NameCards;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.PaperResult;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.WeekPaper;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.paper.HandbookComposer;
import org.huixu.document.paper.KeyCardComposer;
import org.huixu.document.paper.LetterComposer;
import org.huixu.document.paper.MinutesComposer;
import org.huixu.document.paper.NameCardComposer;
import org.huixu.document.paper.SheetComposer;
import org.huixu.document.typeset.Page;

/** Makes papers as PDF/A-2u with embedded subsets of their faces. What shares its faces waits while they are used. */
public final class PdfPapers implements Papers {
    private static final int ID_LENGTH = 16;
    private static final String FACES = "Faces";

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private final FontLibrary library;

    public PdfPapers(FontLibrary library) {
        this.library = library;
    }

    @Override
    public PaperResult write(Paper paper, OutputStream out) {
        synchronized (library) {
            List<Page> pages = compose(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            List<String> faces = draw(paper, pages, bytes);
            try {
                bytes.writeTo(out);
                out.flush();
            } catch (IOException e) {
                throw new PaperException.NotWritten(e);
            }
            return new PaperResult(pages.size(), faces, MissingGlyphs.of(pages, library));
        }
    }

    @Override
    public int pages(Paper paper) {
        synchronized (library) {
            return compose(paper).size();
        }
    }

    @Override
    public List<MissingCharacter> missing(Paper paper) {
        synchronized (library) {
            return MissingGlyphs.of(compose(paper), library);
        }
    }

    private List<Page> compose(Paper paper) {
        return switch (paper) {
            case MinutesPaper minutes -> new MinutesComposer(library, library).compose(minutes);
            case SheetPaper sheet -> new SheetComposer(library).compose(sheet);
            case FormPaper form -> new SheetComposer(library).compose(form);
            case NameCards cards -> new NameCardComposer(library).compose(cards);
            case SeatPlan plan -> new SheetComposer(library).compose(plan);
            case WeekPaper week -> new SheetComposer(library).compose(week);
            case LetterPaper letters -> new LetterComposer(library).compose(letters);
            case HandbookPaper handbook -> new HandbookComposer(library).compose(handbook);
            case KeyCard card -> new KeyCardComposer(library).compose(card);
        };
    }

    private List<String> draw(Paper paper, List<Page> pages, OutputStream out) {
        PdfString id = new PdfString(fingerprint(paper));
        WriterProperties properties = new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        try (PdfDocument document = new ArchiveDocument(new PdfWriter(out, properties))) {
            DocumentFonts fonts = new DocumentFonts(document);
            Goals goals = new Goals(document);
            for (Page page : pages) {
                PageSize size = new PageSize((float) page.width(), (float) page.height());
                PdfCanvas canvas = new PdfCanvas(document.addNewPage(size));
                PageDrawing drawing = new PageDrawing(canvas, page.height(), library, fonts);
                page.marks().forEach(drawing::draw);
                canvas.release();
                goals.page(page);
            }
            goals.join();
            describe(document, paper.properties(), fonts.names());
            return fonts.names();
        }
    }

    private static void describe(PdfDocument document, PaperProperties properties, List<String> faces) {
        PdfDocumentInfo info = document.getDocumentInfo();
        info.setTitle(properties.title()).setSubject(properties.subject()).setAuthor(properties.author())
                .setKeywords(String.join(", ", properties.keywords())).setCreator("Huixu");
        String created = new PdfDate(GregorianCalendar.from(properties.created().toZonedDateTime())).getPdfObject()
                .toUnicodeString();
        info.setMoreInfo(PdfName.CreationDate.getValue(), created);
        info.setMoreInfo(PdfName.ModDate.getValue(), created);
        info.setMoreInfo(FACES, String.join(", ", faces));
        document.getCatalog().setLang(new PdfString("zh-CN"));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    }

    /** Equal papers have equal identifiers. */
    private static byte[] fingerprint(Paper paper) {
        try {
            byte[] text = paper.toString().getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
