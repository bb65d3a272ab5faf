package org.huixu.document.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperResult;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;

/** A written paper, read back with another library than the one that wrote it. */
public final class ReadBack {
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

    /** A file that another program made. */
    public static ReadBack of(byte[] pdf) throws IOException {
        return new ReadBack(pdf, new PaperResult(0, List.of(), List.of()));
    }

    public static ReadBack of(Paper paper) throws IOException {
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
    public record Sign(String text, String font, double size, double left, double right, double baseline) {
        /** Top of the body of the character. */
        public double top() {
            return baseline - 0.88 * size * MM;
        }

        public double bottom() {
            return baseline + 0.12 * size * MM;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    PaperResult result() {
        return result;
    }

    public int count() {
        return pages.size();
    }

    /** Characters of a page, the first being 1, in the order they were drawn. */
    public List<Sign> page(int number) {
        return pages.get(number - 1);
    }

    public String text(int number) {
        return texts.get(number - 1);
    }

    /** All text without white space. */
    public String text() {
        return String.join("", texts).replaceAll("[\\s\u3000]", "");
    }

    /** The first place of a text on a page: its characters. */
    public List<Sign> find(int number, String wanted) {
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

    /** The straight rules of a page, from top to bottom. */
    List<Rule> rules(int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            RuleCollector collector = new RuleCollector(document.getPage(number - 1));
            collector.processPage(document.getPage(number - 1));
            return collector.found.stream().sorted(Comparator.comparingDouble(Rule::top)).toList();
        }
    }

    /** The box around all ink of a page that is red, in mm: left, top, right, bottom. */
    public double[] redInk(int number, double fromTop, double toTop) throws IOException {
        double dotsPerMm = 10;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, (float) (25.4 * dotsPerMm));
            double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
            for (int y = (int) (fromTop * dotsPerMm); y < toTop * dotsPerMm; y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int colour = image.getRGB(x, y);
                    if ((colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 128) {
                        box[0] = Math.min(box[0], x / dotsPerMm);
                        box[1] = Math.min(box[1], y / dotsPerMm);
                        box[2] = Math.max(box[2], (x + 1) / dotsPerMm);
                        box[3] = Math.max(box[3], (y + 1) / dotsPerMm);
                    }
                }
            }
            return box;
        }
    }

    /**
     * A straight rule, in mm.
     *
     * @param left      left end
     * @param top       upper end
     * @param right     right end
     * @param bottom    lower end
     * @param thickness thickness
     * @param red       whether it is red rather than black
     */
    record Rule(double left, double top, double right, double bottom, double thickness, boolean red) {
        boolean horizontal() {
            return bottom - top < 0.01;
        }
    }

    private static final class RuleCollector extends PDFGraphicsStreamEngine {
        private final List<Rule> found = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();
        private final double height;

        RuleCollector(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        @Override
        public void strokePath() throws IOException {
            Rectangle2D box = path.getBounds2D();
            int colour = getGraphicsState().getStrokingColor().toRGB();
            found.add(new Rule(box.getMinX() * MM, (height - box.getMaxY()) * MM, box.getMaxX() * MM,
                    (height - box.getMinY()) * MM, getGraphicsState().getLineWidth() * MM,
                    (colour >> 16 & 0xFF) > 200));
            path.reset();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.append(new Rectangle2D.Double(p0.getX(), p0.getY(), p2.getX() - p0.getX(), p2.getY() - p0.getY()),
                    false);
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("papers hold no images");
        }

        @Override
        public void clip(int windingRule) {
            path.reset();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void fillPath(int windingRule) {
            path.reset();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            path.reset();
        }

        @Override
        public void shadingFill(COSName name) {
            path.reset();
        }
    }

    /** What a validator has against the file as PDF/A-2u; empty when it is valid. */
    List<String> faults() throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
        return ArchiveForm.faults(bytes);
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Sign> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            super.processTextPosition(position);
            String font = position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            double left = position.getTextMatrix().getTranslateX() * MM;
            double baseline = position.getPageHeight() * MM - position.getTextMatrix().getTranslateY() * MM;
            found.add(new Sign(position.getUnicode(), font, position.getFontSizeInPt(), left,
                    left + position.getWidth() * MM, baseline));
        }
    }
}
