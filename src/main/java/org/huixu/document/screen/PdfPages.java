package org.huixu.document.screen;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperPages;
import org.jspecify.annotations.Nullable;

/** The pages of one PDF. The document is used by one thread at a time. */
final class PdfPages implements PaperPages {

    static final double MM_PER_POINT = 25.4 / 72;
    private static final int OPAQUE = 0xFF000000;
    private static final int QUARTER = 180;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes;
    private final List<@Nullable PageText> texts = new ArrayList<>();

    PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Size> found = new ArrayList<>();
        document.getPages().forEach(page -> found.add(size(page)));
        sizes = List.copyOf(found);
        sizes.forEach(_ -> texts.add(null));
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public synchronized Raster draw(int page, double dotsPerInch) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(page, (float) dotsPerInch, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new Raster(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException damaged) {
            throw new PaperException.NotReadable(false, damaged);
        }
    }

    @Override
    public synchronized List<Hit> find(String words) {
        String wanted = PageText.plain(words);
        List<Hit> hits = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int page = 0; page < sizes.size(); page++) {
                for (List<Area> areas : textOf(page).find(wanted)) {
                    hits.add(new Hit(page, areas));
                }
            }
        }
        return hits;
    }

    @Override
    public synchronized String text(int page) {
        return textOf(page).lines();
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PageText textOf(int page) {
        PageText text = texts.get(page);
        if (text == null) {
            try {
                text = PageText.read(document, page);
            } catch (IOException damaged) {
                throw new PaperException.NotReadable(false, damaged);
            }
            texts.set(page, text);
        }
        return text;
    }

    private static Size size(PDPage page) {
        PDRectangle box = page.getCropBox();
        double width = box.getWidth() * MM_PER_POINT;
        double height = box.getHeight() * MM_PER_POINT;
        return page.getRotation() % QUARTER == 0 ? new Size(width, height) : new Size(height, width);
    }
}
