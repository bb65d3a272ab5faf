package org.huixu.application.document;

import java.util.List;

/**
 * The pages of an opened PDF, counted from 0; to be closed. Safe for all threads, one call is served after the other;
 * never to be called on the thread of the user interface.
 */
public interface PaperPages extends AutoCloseable {

    /** Sizes of the pages in mm, in their order; known from the beginning. */
    List<Size> sizes();

    /** Draws a page on white. */
    Raster draw(int page, double dotsPerInch);

    /**
     * The places where the words stand, in reading order; blanks and line breaks do not count, nor do letter case and
     * full or half width.
     */
    List<Hit> find(String words);

    /** The text of a page, line by line. */
    String text(int page);

    @Override
    void close();

    /** Width and height of a page in mm. */
    record Size(double widthMm, double heightMm) {
    }

    /** A rectangle on a page in mm, from the page's top left corner. */
    record Area(double leftMm, double topMm, double widthMm, double heightMm) {
    }

    /**
     * A place where the words stand.
     *
     * @param areas one for each line that they run over
     */
    record Hit(int page, List<Area> areas) {

        public Hit {
            areas = List.copyOf(areas);
        }
    }

    /** Opaque pixels, row by row from the top, each 0xFFRRGGBB. */
    final class Raster {

        private final int width;
        private final int height;
        private final int[] pixels;

        /** The array is not copied and must not be changed any more. */
        public Raster(int width, int height, int[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        /** The pixels; not to be changed. */
        public int[] pixels() {
            return pixels;
        }
    }
}
