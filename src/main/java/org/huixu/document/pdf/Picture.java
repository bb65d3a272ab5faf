package org.huixu.document.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.huixu.document.paper.PacketComposer;

/**
 * A picture on a page of A4, upright or lying as it is; a photograph is turned as the camera was held. It is never
 * enlarged beyond the size it has on a screen.
 *
 * @param turned by how many degrees it is turned clockwise to be seen upright
 */
record Picture(Path file, int width, int height, int turned) {

    /** Points that are still shown: beyond them a picture is no paper but a trap. */
    private static final long MOST_POINTS = 200_000_000;
    private static final double PT_PER_POINT = 72.0 / 96;
    private static final double MARGIN = 28;
    private static final int HEAD = 256 * 1024;
    private static final int HALF = 180;

    /** Reads how large a picture is, not the picture itself. */
    static Picture of(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture: " + file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Picture(file, reader.getWidth(0), reader.getHeight(0), turned(file));
            } finally {
                reader.dispose();
            }
        }
    }

    boolean tooLarge() {
        return (long) width * height > MOST_POINTS;
    }

    private boolean lying() {
        return turned % HALF != 0;
    }

    private int seenWidth() {
        return lying() ? height : width;
    }

    private int seenHeight() {
        return lying() ? width : height;
    }

    PageSize size() {
        return seenWidth() > seenHeight() ? PageSize.A4.rotate() : PageSize.A4;
    }

    void draw(PdfCanvas canvas) throws IOException {
        PageSize size = size();
        double roomWidth = size.getWidth() - 2 * MARGIN;
        double roomHeight = size.getHeight() - PacketComposer.BAND - MARGIN;
        double scale = Math.min(PT_PER_POINT, Math.min(roomWidth / seenWidth(), roomHeight / seenHeight()));
        double w = scale * seenWidth();
        double h = scale * seenHeight();
        double x = (size.getWidth() - w) / 2;
        double y = PacketComposer.BAND + (roomHeight - h) / 2;
        float[] m = switch (turned) {
            case 90 -> matrix(0, -h, w, 0, x, y + h);
            case 180 -> matrix(-w, 0, 0, -h, x + w, y + h);
            case 270 -> matrix(0, h, -w, 0, x + w, y);
            default -> matrix(w, 0, 0, h, x, y);
        };
        PdfImageXObject image = new PdfImageXObject(data());
        canvas.addXObjectWithTransformationMatrix(image, m[0], m[1], m[2], m[3], m[4], m[5]);
        image.flush();
    }

    private ImageData data() throws IOException {
        try {
            return ImageDataFactory.create(file.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IOException(impossible);
        } catch (com.itextpdf.io.exceptions.IOException damaged) {
            throw new IOException(damaged);
        }
    }

    private static float[] matrix(double... values) {
        float[] matrix = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            matrix[i] = (float) values[i];
        }
        return matrix;
    }

    private static int turned(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Exif.turned(in.readNBytes(HEAD));
        }
    }
}
