package org.huixu.document.screen;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huixu.application.document.PaperPages.Area;

/** The text of one page, and where each of its characters stands. */
final class PageText {

    /** Share of the size of a face that lies above the base line; with the rest below it covers Chinese characters. */
    private static final double ABOVE = 0.88;
    private static final double SAME_LINE_MM = 1;

    private final StringBuilder plain = new StringBuilder();
    private final List<Area> places = new ArrayList<>();
    private final String lines;

    private PageText(Positions found) {
        for (TextPosition glyph : found.glyphs) {
            String text = plain(glyph.getUnicode());
            Area area = area(glyph);
            for (int i = 0; i < text.length(); i++) {
                plain.append(text.charAt(i));
                places.add(area);
            }
        }
        lines = found.lines;
    }

    static PageText read(PDDocument document, int page) throws IOException {
        Positions stripper = new Positions();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.lines = stripper.getText(document).strip();
        return new PageText(stripper);
    }

    /** A text as it is compared: without blanks, in one width and letter case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    String lines() {
        return lines;
    }

    /** Where the words stand, each place by its lines. */
    List<List<Area>> find(String wanted) {
        List<List<Area>> found = new ArrayList<>();
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length())) {
            found.add(joined(places.subList(at, at + wanted.length())));
        }
        return found;
    }

    private static List<Area> joined(List<Area> glyphs) {
        List<Area> joined = new ArrayList<>();
        for (Area glyph : glyphs) {
            if (!joined.isEmpty() && Math.abs(joined.getLast().topMm() - glyph.topMm()) < SAME_LINE_MM
                    && glyph.leftMm() >= joined.getLast().leftMm()) {
                Area last = joined.removeLast();
                double right = Math.max(last.leftMm() + last.widthMm(), glyph.leftMm() + glyph.widthMm());
                joined.add(new Area(last.leftMm(), last.topMm(), right - last.leftMm(), last.heightMm()));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static Area area(TextPosition glyph) {
        double size = glyph.getYScale() * PdfPages.MM_PER_POINT;
        return new Area(glyph.getX() * PdfPages.MM_PER_POINT, glyph.getY() * PdfPages.MM_PER_POINT - ABOVE * size,
                glyph.getWidth() * PdfPages.MM_PER_POINT, size);
    }

    private static final class Positions extends PDFTextStripper {

        private final List<TextPosition> glyphs = new ArrayList<>();
        private String lines = "";

        @Override
        protected void writeString(String text, List<TextPosition> textPositions) throws IOException {
            glyphs.addAll(textPositions);
            super.writeString(text, textPositions);
        }

        @Override
        public void writeText(PDDocument document, Writer outputStream) throws IOException {
            glyphs.clear();
            super.writeText(document, outputStream);
        }
    }
}
