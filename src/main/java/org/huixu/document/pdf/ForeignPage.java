package org.huixu.document.pdf;

import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import org.jspecify.annotations.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A page of a foreign PDF, drawn on a page of ours; notes, stamps and fields on it are drawn with it as they look. */
final class ForeignPage {

    private static final Set<PdfName> UNSEEN = Set.of(PdfName.Popup, PdfName.Link);
    private static final int HIDDEN = PdfAnnotation.HIDDEN | PdfAnnotation.NO_VIEW;

    private final PdfDocument document;
    private final PdfPage page;
    private final Rectangle box;

    ForeignPage(PdfDocument document, PdfPage page) {
        this.document = document;
        this.page = page;
        Rectangle media = page.getMediaBox();
        Rectangle cut = media.getIntersection(page.getCropBox());
        this.box = cut == null ? media : cut;
    }

    Sheet sheet() {
        return Sheet.of(box, page.getRotation());
    }

    /** What is drawn of the page: copied first, so that a page that fails leaves nothing half drawn. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(form(), new AffineTransform()));
        for (PdfAnnotation note : page.getAnnotations()) {
            piece(note, pieces);
        }
        return pieces;
    }

    /** A drawing and where it lies on the page. */
    record Piece(PdfStream drawing, AffineTransform placing) {

        void draw(PdfCanvas canvas) {
            PdfFormXObject form = new PdfFormXObject(drawing);
            double[] m = new double[6];
            placing.getMatrix(m);
            canvas.addXObjectWithTransformationMatrix(form, (float) m[0], (float) m[1], (float) m[2], (float) m[3],
                    (float) m[4], (float) m[5]);
            form.flush();
        }
    }

    private PdfStream form() {
        PdfStream form = content();
        form.put(PdfName.Type, PdfName.XObject);
        form.put(PdfName.Subtype, PdfName.Form);
        form.put(PdfName.BBox, new PdfArray(box));
        form.put(PdfName.Resources, page.getResources().getPdfObject().copyTo(document, false));
        PdfDictionary group = page.getPdfObject().getAsDictionary(PdfName.Group);
        if (group != null) {
            form.put(PdfName.Group, group.copyTo(document, false));
        }
        return form;
    }

    /** One stream is taken over as it is, packed; several are joined. */
    private PdfStream content() {
        PdfObject contents = page.getPdfObject().get(PdfName.Contents);
        if (contents instanceof PdfStream single) {
            PdfStream copy = (PdfStream) single.copyTo(document, true);
            return copy;
        }
        PdfStream joined = new PdfStream(contents == null ? new byte[0] : page.getContentBytes());
        joined.makeIndirect(document);
        return joined;
    }

    /** PDF 32000-1, 12.5.5: the box of its look is fitted into its place on the page. */
    private void piece(PdfAnnotation note, List<Piece> pieces) {
        PdfStream look = look(note);
        Rectangle place = note.getRectangle() == null ? null : note.getRectangle().toRectangle();
        if (look == null || place == null || UNSEEN.contains(note.getSubtype()) || (note.getFlags() & HIDDEN) != 0) {
            return;
        }
        PdfArray bounds = look.getAsArray(PdfName.BBox);
        if (bounds == null) {
            return;
        }
        Rectangle seen = turned(bounds.toRectangle(), look.getAsArray(PdfName.Matrix));
        if (seen.getWidth() <= 0 || seen.getHeight() <= 0) {
            return;
        }
        AffineTransform placing = new AffineTransform();
        placing.translate(place.getX(), place.getY());
        placing.scale(place.getWidth() / seen.getWidth(), place.getHeight() / seen.getHeight());
        placing.translate(-seen.getX(), -seen.getY());
        PdfStream copy = (PdfStream) look.copyTo(document, true);
        copy.put(PdfName.Type, PdfName.XObject);
        copy.put(PdfName.Subtype, PdfName.Form);
        pieces.add(new Piece(copy, placing));
    }

    private static @Nullable PdfStream look(PdfAnnotation note) {
        PdfDictionary looks = note.getAppearanceDictionary();
        PdfObject normal = looks == null ? null : looks.get(PdfName.N);
        if (normal instanceof PdfStream stream) {
            return stream;
        }
        PdfName state = note.getAppearanceState();
        return normal instanceof PdfDictionary states && state != null ? states.getAsStream(state) : null;
    }

    private static Rectangle turned(Rectangle bounds, PdfArray matrix) {
        if (matrix == null || matrix.size() != 6) {
            return bounds;
        }
        double[] m = new double[6];
        for (int i = 0; i < m.length; i++) {
            PdfNumber number = matrix.getAsNumber(i);
            m[i] = number == null ? 0 : number.doubleValue();
        }
        AffineTransform turn = new AffineTransform(m);
        double[] corners = {bounds.getLeft(), bounds.getBottom(), bounds.getRight(), bounds.getBottom(),
                bounds.getRight(), bounds.getTop(), bounds.getLeft(), bounds.getTop()};
        turn.transform(corners, 0, corners, 0, 4);
        double left = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double right = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double bottom = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double top = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return new Rectangle((float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
    }
}
