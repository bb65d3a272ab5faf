package org.huixu.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperResult;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A written paper, read back with another library than the one that wrote it. */
final class ReadBack {
    private static final PdfPapers PAPERS = new PdfPapers(new FontLibrary(FontSettings.bundledOnly()));
    private static final double MM = 25.4 / 72;

    private final byte[] bytes;
    private final PaperResult result;
    private final List<List<Sign>> pages;
    private final List<String> texts;

    private ReadBack(byte[] bytes, PaperResult result) throws IOException {
        this.bytes = bytes;
        this.result = result;
        this.pages = new ArrayList<>();
        this.texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Collector collector = new Collector();
                collector.setStartPage(page);
                collector.setEndPage(page);
                collector.setSortByPosition(false);
                texts.add(collector.getText(document));
                pages.add(collector.found);
            }
        }
    }

    static ReadBack of(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperResult result = PAPERS.write(paper, out);
        return new ReadBack(out.toByteArray(), result);
    }

    static PdfPapers papers() {
        return PAPERS;
    }

    /**
     * A character on a page, in mm from its top left corner.
     *
     * @param text     the character
     * @param font     name of the embedded font, without its subset prefix
     * @param size     size in pt
     * @param left     where its glyph starts
     * @param right    where its glyph ends
     * @param baseline its baseline
     */
    record Sign(String text, String font, double size, double left, double right, double baseline) {
        /** Top of the body of the character. */
        double top() {
            return baseline - 0.88 * size * MM;
        }

        double bottom() {
            return baseline + 0.12 * size * MM;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    PaperResult result() {
        return result;
    }

    int count() {
        return pages.size();
    }

    /** Characters of a page, the first being 1, in the order they were drawn. */
    List<Sign> page(int number) {
        return pages.get(number - 1);
    }

    String text(int number) {
        return texts.get(number - 1);
    }

    /** All text without white space. */
    String text() {
        return String.join("", texts).replaceAll("[\\s\u3000]", "");
    }

    /** The first place of a text on a page: its characters. */
    List<Sign> find(int number, String wanted) {
        List<Sign> characters = page(number);
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            for (int j = 0; j < characters.get(i).text().length(); j++) {
                starts.add(i);
            }
            all.append(characters.get(i).text());
        }
        int at = all.indexOf(wanted);
        if (at < 0) {
            throw new AssertionError("not on page " + number + ": " + wanted);
        }
        return characters.subList(starts.get(at), starts.get(at + wanted.length() - 1) + 1);
    }

    /** What a validator has against the file as PDF/A-2u; empty when it is valid. */
    List<String> faults() throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes),
                PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult validation = validator.validate(parser);
            return validation.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage()).distinct().toList();
        }
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Sign> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            super.processTextPosition(position);
            String font = position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            double left = position.getTextMatrix().getTranslateX() * MM;
            double baseline = 297 - position.getTextMatrix().getTranslateY() * MM;
            found.add(new Sign(position.getUnicode(), font, position.getFontSizeInPt(), left,
                    left + position.getWidth() * MM, baseline));
        }
    }
}
