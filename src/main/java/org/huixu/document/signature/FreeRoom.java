package org.huixu.document.signature;

import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where on a page of ours a box has room without covering anything: above the imprint, else below the last words, else in
 * the margin beside the page number. Everything in pt from the bottom left corner.
 */
final class FreeRoom {

    private static final double MM = 72 / 25.4;
    /** The type area of GB/T 9704-2012, clause 5.2: 156 mm wide, 225 mm high. */
    private static final double LEFT = 28 * MM;
    private static final double RIGHT = 184 * MM;
    private static final double BOTTOM = 35 * MM;
    private static final double TOP = 260 * MM;
    /** Between the box and what stands beside it. */
    private static final double CLEAR = 5 * MM;
    /** Above this height of the page is what the paper says of itself, not its end. */
    private static final double HIGHEST_END = 148 * MM;

    private final List<Rectangle> inked;

    private FreeRoom(List<Rectangle> inked) {
        this.inked = inked;
    }

    static FreeRoom of(PdfPage page) {
        Collector collector = new Collector();
        new PdfCanvasProcessor(collector).processPageContent(page);
        return new FreeRoom(collector.inked);
    }

    /** The widest box there is room for wherever it comes to stand. */
    static double widest() {
        return (RIGHT - LEFT) * 2 / 3;
    }

    /** The place for a box of that size. */
    Rectangle place(double width, double height) {
        double right = RIGHT - width;
        List<Rectangle> area = inked.stream().filter(one -> top(one) > BOTTOM + 1)
                .sorted(Comparator.comparingDouble(Rectangle::getBottom)).toList();
        double free = BOTTOM; // from here on upwards nothing was met yet
        boolean stands = false; // on something, such as the imprint
        for (Rectangle one : area) {
            if (free > HIGHEST_END) {
                break;
            }
            double room = one.getBottom() - free;
            if (room >= height + CLEAR + (stands ? CLEAR : 0)) {
                return rectangle(right, stands ? free + CLEAR : one.getBottom() - CLEAR - height, width, height);
            }
            if (top(one) > free) {
                free = top(one);
                stands = true;
            }
        }
        if (area.isEmpty()) {
            return rectangle(right, TOP - height, width, height);
        }
        boolean numberAtRight = inked.stream().anyMatch(one -> top(one) <= BOTTOM + 1
                && one.getLeft() > (LEFT + RIGHT) / 2);
        return rectangle(numberAtRight ? LEFT : right, BOTTOM - CLEAR - height, width, height);
    }

    private static double top(Rectangle one) {
        return one.getBottom() + one.getHeight();
    }

    private static Rectangle rectangle(double x, double y, double width, double height) {
        return new Rectangle((float) x, (float) y, (float) width, (float) height);
    }

    /** Boxes around all text and lines of a page. */
    private static final class Collector implements IEventListener {

        private final List<Rectangle> inked = new ArrayList<>();

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo text) {
                around(Stream.of(text.getAscentLine().getStartPoint(), text.getDescentLine().getEndPoint()));
            } else if (data instanceof PathRenderInfo path && path.getOperation() != PathRenderInfo.NO_OP) {
                Matrix matrix = path.getCtm();
                List<Point> points = path.getPath().getSubpaths().stream().map(Subpath::getPiecewiseLinearApproximation)
                        .flatMap(List::stream).toList();
                around(points.stream().map(one -> new Vector((float) one.getX(), (float) one.getY(), 1).cross(matrix)));
            }
        }

        private void around(Stream<Vector> corners) {
            List<Vector> all = corners.toList();
            if (all.isEmpty()) {
                return;
            }
            double left = all.stream().mapToDouble(one -> one.get(Vector.I1)).min().orElseThrow();
            double low = all.stream().mapToDouble(one -> one.get(Vector.I2)).min().orElseThrow();
            inked.add(
                    rectangle(left, low, all.stream().mapToDouble(one -> one.get(Vector.I1)).max().orElseThrow() - left,
                            all.stream().mapToDouble(one -> one.get(Vector.I2)).max().orElseThrow() - low));
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT, EventType.RENDER_PATH);
        }
    }
}
