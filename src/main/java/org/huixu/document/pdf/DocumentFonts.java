package org.huixu.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huixu.document.font.Typeface;

/** The faces of one document, embedded as subsets; a face is shared, its embedding is not. */
final class DocumentFonts {
    private final PdfDocument document;
    private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();

    DocumentFonts(PdfDocument document) {
        this.document = document;
    }

    PdfFont font(Typeface face) {
        return fonts.computeIfAbsent(face, f -> {
            PdfFont font = PdfFontFactory.createFont(f.program(), PdfEncodings.IDENTITY_H,
                    EmbeddingStrategy.FORCE_EMBEDDED);
            document.addFont(font);
            font.setSubset(true);
            return font;
        });
    }

    /** Names of the faces in order of their first use. */
    List<String> names() {
        return fonts.keySet().stream().map(Typeface::name).toList();
    }
}
