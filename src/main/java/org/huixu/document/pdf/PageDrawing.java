package org.huixu.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.Typeface;
import org.huixu.document.typeset.Glyph;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Style;

/** Draws the marks of one page. */
final class PageDrawing {
    private static final double THOUSANDTHS = 1000;
    /** Smallest correction of a position worth writing, in thousandths of the size. */
    private static final double SMALLEST_CORRECTION = 0.5;
    private static final Color RED = new DeviceRgb(1f, 0f, 0f);
    private static final Color BLUE = new DeviceRgb(0.04f, 0.32f, 0.6f);
    private static final Color GREY = new DeviceGray(0.42f);

    private final PdfCanvas canvas;
    private final double pageHeight;
    private final FontLibrary library;
    private final DocumentFonts fonts;

    PageDrawing(PdfCanvas canvas, double pageHeight, FontLibrary library, DocumentFonts fonts) {
        this.canvas = canvas;
        this.pageHeight = pageHeight;
        this.library = library;
        this.fonts = fonts;
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Text text -> drawText(text);
            case Mark.Rule rule -> drawRule(rule);
            case Mark.Turned turned -> drawTurned(turned);
            case Mark.Image image -> drawImage(image);
            case Mark.Goal _,Mark.Way _ -> {
            }
        }
    }

    private void drawTurned(Mark.Turned turned) {
        canvas.saveState().concatMatrix(-1, 0, 0, -1, 2 * turned.x(), 2 * (pageHeight - turned.y()));
        turned.marks().forEach(this::draw);
        canvas.restoreState();
    }

    private void drawImage(Mark.Image image) {
        try (InputStream in = image.picture().open()) {
            canvas.addXObjectWithTransformationMatrix(new PdfImageXObject(ImageDataFactory.create(in.readAllBytes())),
                    (float) image.width(), 0, 0, (float) image.height(), (float) image.x(),
                    (float) (pageHeight - image.y() - image.height()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void drawRule(Mark.Rule rule) {
        canvas.setStrokeColor(color(rule.ink())).setLineWidth((float) rule.thickness())
                .moveTo(rule.x(), pageHeight - rule.y())
                .lineTo(rule.x() + rule.width(), pageHeight - rule.y() - rule.height()).stroke();
    }

    private static Color color(Ink ink) {
        return switch (ink) {
            case BLACK -> DeviceGray.BLACK;
            case RED -> RED;
            case BLUE -> BLUE;
            case GREY -> GREY;
        };
    }

    /** A word with gaps in it is still found as a word. */
    private void drawText(Mark.Text text) {
        if (text.word()) {
            beginActualText(text.line().text());
            drawRuns(text);
            canvas.endMarkedContent();
        } else {
            drawRuns(text);
        }
    }

    private void beginActualText(String actual) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ActualText, new PdfString(actual, PdfEncodings.UNICODE_BIG));
        canvas.beginMarkedContent(PdfName.Span, properties);
    }

    /** Draws runs of characters that share face and style. */
    private void drawRuns(Mark.Text text) {
        List<Glyph> glyphs = text.line().glyphs();
        int start = 0;
        while (start < glyphs.size()) {
            Glyph first = glyphs.get(start);
            Optional<Typeface> face = library.face(first.style().role(), first.codePoint());
            int end = start + 1;
            if (face.isEmpty()) {
                drawSubstitute(text, first);
            } else {
                while (end < glyphs.size() && glyphs.get(end).style().equals(first.style())
                        && library.face(first.style().role(), glyphs.get(end).codePoint()).equals(face)) {
                    end++;
                }
                drawRun(text, glyphs.subList(start, end), fonts.font(face.get()));
            }
            start = end;
        }
    }

    /** A character without a face: its place shows a sign, its text stays what it was. */
    private void drawSubstitute(Mark.Text text, Glyph glyph) {
        Optional<Typeface> face = library.face(glyph.style().role(), FontLibrary.SUBSTITUTE);
        if (face.isPresent()) {
            if (!text.word()) {
                beginActualText(Character.toString(glyph.codePoint()));
            }
            Glyph sign = new Glyph(FontLibrary.SUBSTITUTE, glyph.style(), glyph.x());
            drawRun(text, List.of(sign), fonts.font(face.get()));
            if (!text.word()) {
                canvas.endMarkedContent();
            }
        }
    }

    private void drawRun(Mark.Text text, List<Glyph> glyphs, PdfFont font) {
        Style style = glyphs.getFirst().style();
        double em = style.size() * style.scale();
        double spacing = style.cell() - em;
        canvas.beginText().setFillColor(color(style.ink())).setFontAndSize(font, (float) style.size());
        canvas.setCharacterSpacing((float) (spacing / style.scale()));
        canvas.setHorizontalScaling((float) (100 * style.scale()));
        canvas.moveText(text.left() + glyphs.getFirst().x(), pageHeight - text.baseline());
        PdfArray pieces = new PdfArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        double x = glyphs.getFirst().x();
        for (Glyph glyph : glyphs) {
            double correction = Math.round((x - glyph.x()) / em * THOUSANDTHS * 10) / 10.0;
            if (Math.abs(correction) > SMALLEST_CORRECTION) {
                pieces.add(string(bytes));
                bytes.reset();
                pieces.add(new PdfNumber(correction));
                x -= correction * em / THOUSANDTHS;
            }
            com.itextpdf.io.font.otf.Glyph shape = font.getGlyph(glyph.codePoint());
            bytes.writeBytes(font.convertToBytes(shape));
            x += shape.getWidth() / THOUSANDTHS * em + spacing;
        }
        pieces.add(string(bytes));
        canvas.showText(pieces).endText();
    }

    private static PdfString string(ByteArrayOutputStream bytes) {
        PdfString string = new PdfString(bytes.toByteArray());
        string.setHexWriting(true);
        return string;
    }
}
