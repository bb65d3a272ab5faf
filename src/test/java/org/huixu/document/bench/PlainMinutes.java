package org.huixu.document.bench;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.document.Block;
import org.huixu.application.document.Imprint;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.Roll;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.Typeface;
import org.huixu.document.typeset.FaceRole;

/**
 * The measure of papers, a plain iText document: same PDF/A settings, faces, embedding and text, set by iText's own layout
 * without grid, marks giving way, furniture or imprint.
 */
public final class PlainMinutes {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FontLibrary library;

    public PlainMinutes(FontLibrary library) {
        this.library = library;
    }

    /** How many bytes there are. */
    public int write(MinutesPaper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfOutputIntent intent = new PdfOutputIntent("sRGB", "", "", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(SRGB));
        PdfADocument pdf = new PdfADocument(new PdfWriter(bytes), PdfAConformance.PDF_A_2U, intent);
        try (Document document = new Document(pdf, PageSize.A4, false)) {
            document.setMargins(105, 74, 99, 79);
            Map<Typeface, PdfFont> fonts = new HashMap<>();
            add(document, fonts, FaceRole.XIAOBIAOSONG, paper.masthead().mark(), 34);
            add(document, fonts, FaceRole.FANGSONG, paper.masthead().number().orElse(""), 16);
            add(document, fonts, FaceRole.FANGSONG, paper.masthead().office(), 16);
            paper.text().parts().forEach(part -> {
                if (part instanceof Block block) {
                    FaceRole role = switch (block.level()) {
                        case HEADING1 -> FaceRole.HEITI;
                        case HEADING2 -> FaceRole.KAITI;
                        case HEADING3, HEADING4, BODY -> FaceRole.FANGSONG;
                    };
                    add(document, fonts, role, block.text() + block.runOn(), 16);
                }
            });
            for (Roll.Group group : paper.roll().groups()) {
                add(document, fonts, FaceRole.HEITI, group.label() + "：", 16);
                StringBuilder names = new StringBuilder();
                group.people().forEach(person -> names.append(person.post().orElse("")).append(person.name()));
                add(document, fonts, FaceRole.FANGSONG, names.toString(), 16);
            }
            for (Imprint.Distribution distribution : paper.imprint().map(Imprint::distribution).orElse(List.of())) {
                add(document, fonts, FaceRole.FANGSONG, distribution.label() + "：" + distribution.recipients(), 14);
            }
            add(document, fonts, FaceRole.SONGTI, "— 1 —", 14);
        }
        return bytes.size();
    }

    /** A paragraph in runs of one face: in PDF/A a missing glyph stops the export. */
    private void add(Document document, Map<Typeface, PdfFont> fonts, FaceRole role, String text, float size) {
        Paragraph paragraph = new Paragraph().setFontSize(size).setFirstLineIndent(2 * size).setFixedLeading(29.6f);
        int[] codePoints = text.codePoints().toArray();
        int start = 0;
        while (start < codePoints.length) {
            Typeface face = library.face(role, codePoints[start]).orElseThrow();
            int end = start + 1;
            while (end < codePoints.length && library.face(role, codePoints[end]).orElseThrow().equals(face)) {
                end++;
            }
            PdfFont font = fonts.computeIfAbsent(face, f -> PdfFontFactory.createFont(f.program(),
                    PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
            paragraph.add(new Text(new String(codePoints, start, end - start)).setFont(font));
            start = end;
        }
        document.add(paragraph);
    }
}
