package org.huixu.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.pdfa.PdfADocument;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.typeset.Mark;

/** A finished PDF/A-2u to which something is added behind what it says; what is added keeps it one. */
public final class StampedDocument extends PdfADocument {

    public StampedDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
        super(reader, writer, properties);
    }

    /** Says when it was added to; else the clock of the machine would be asked. */
    public void modified(OffsetDateTime at) {
        getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(),
                new PdfDate(GregorianCalendar.from(at.toZonedDateTime())).getPdfObject().toUnicodeString());
    }

    /**
     * A picture of marks that can be laid on a page.
     *
     * @param width in pt
     * @param height in pt
     */
    public PdfFormXObject form(double width, double height, List<Mark> marks, FontLibrary library) {
        PdfFormXObject form = new PdfFormXObject(new Rectangle((float) width, (float) height));
        PdfCanvas canvas = new PdfCanvas(form, this);
        PageDrawing drawing = new PageDrawing(canvas, height, library, new DocumentFonts(this));
        marks.forEach(drawing::draw);
        canvas.release();
        return form;
    }

    /** See {@link ArchiveDocument}: the set of glyphs is optional, and incomplete for faces by number. */
    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.remove(PdfName.CIDSet);
        }
        super.flushObject(object, canBeInObjectStream);
    }
}
