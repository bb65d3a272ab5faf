package org.huixu.desktop.paper;

import java.util.List;
import org.huixu.application.document.PaperPages.Area;
import org.huixu.application.document.PaperPages.Size;

/**
 * Pages below each other at some scale: where each of them lies, in pixels of the window. Immutable.
 *
 * @param scale pixels for a millimetre
 */
record PageColumn(List<Size> sizes, double scale) {

    /** Pixels of the window for a millimetre of paper in actual size: 96 to the inch. */
    static final double ACTUAL = 96 / 25.4;

    /** Between the pages and around them, in pixels. */
    static final double GAP = 14;

    PageColumn {
        sizes = List.copyOf(sizes);
    }

    /** A rectangle in pixels. */
    record Place(double x, double y, double width, double height) {
    }

    /** The widest page in that width. */
    static double fitWidth(List<Size> sizes, double width) {
        double widest = sizes.stream().mapToDouble(Size::widthMm).max().orElse(1);
        return Math.max(1, width - 2 * GAP) / widest;
    }

    /** The largest page whole in that room. */
    static double fitPage(List<Size> sizes, double width, double height) {
        double highest = sizes.stream().mapToDouble(Size::heightMm).max().orElse(1);
        return Math.min(fitWidth(sizes, width), Math.max(1, height - 2 * GAP) / highest);
    }

    double width() {
        return sizes.stream().mapToDouble(Size::widthMm).max().orElse(0) * scale + 2 * GAP;
    }

    double height() {
        return top(sizes.size());
    }

    /** Where the page begins. */
    double top(int page) {
        double y = GAP;
        for (int i = 0; i < page; i++) {
            y += Math.ceil(sizes.get(i).heightMm() * scale) + GAP;
        }
        return y;
    }

    /** The page, in the middle of that width. */
    Place place(int page, double across) {
        double width = Math.ceil(sizes.get(page).widthMm() * scale);
        return new Place(Math.max(GAP, Math.floor((across - width) / 2)), top(page), width,
                Math.ceil(sizes.get(page).heightMm() * scale));
    }

    /** A place on a page, from the page's corner. */
    Place place(Area area) {
        return new Place(area.leftMm() * scale, area.topMm() * scale, area.widthMm() * scale, area.heightMm() * scale);
    }

    /** The page at that height; the nearest one between pages. */
    int pageAt(double y) {
        for (int page = 0; page < sizes.size(); page++) {
            if (y < top(page + 1) - GAP / 2) {
                return page;
            }
        }
        return Math.max(0, sizes.size() - 1);
    }
}
