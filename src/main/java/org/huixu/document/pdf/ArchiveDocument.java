package org.huixu.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF/A-2u document whose bytes depend on its content alone.
 *
 * <p>Three things are mended while objects are written: the CIDSet that iText adds is not complete for CID-keyed faces
 * and is optional (ISO 19005-2, 6.2.11.4.2), so it goes; the random prefix of subset names becomes a counted one; dates
 * become plain strings.
 */
final class ArchiveDocument extends PdfADocument {
    private static final Pattern SUBSET = Pattern.compile("([A-Z]{6})\\+(.*)");
    private static final PdfName[] NAMES = {PdfName.BaseFont, PdfName.FontName};
    private static final PdfName[] DATES = {PdfName.CreationDate, PdfName.ModDate};
    private static final int LETTERS = 26;
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Map<String, String> prefixes = new HashMap<>();

    ArchiveDocument(PdfWriter writer) {
        super(writer, PdfAConformance.PDF_A_2U,
                new PdfOutputIntent("sRGB", "", "", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB)));
    }

    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.remove(PdfName.CIDSet);
            for (PdfName name : NAMES) {
                countPrefix(dictionary, name);
            }
            for (PdfName name : DATES) {
                PdfString date = dictionary.getAsString(name);
                if (date != null) {
                    dictionary.put(name, new PdfString(date.toUnicodeString()));
                }
            }
        }
        super.flushObject(object, canBeInObjectStream);
    }

    /** In a fixed order, which is also the order they are written in. */
    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        return super.getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .toList();
    }

    private void countPrefix(PdfDictionary dictionary, PdfName key) {
        PdfName font = dictionary.getAsName(key);
        if (font == null) {
            return;
        }
        Matcher matcher = SUBSET.matcher(font.getValue());
        if (matcher.matches() && !prefixes.containsValue(matcher.group(1))) {
            int number = prefixes.size();
            String counted = prefixes.computeIfAbsent(matcher.group(1), random -> "HUIX"
                    + (char) ('A' + number / LETTERS % LETTERS) + (char) ('A' + number % LETTERS));
            dictionary.put(key, new PdfName(counted + "+" + matcher.group(2)));
        }
    }
}
