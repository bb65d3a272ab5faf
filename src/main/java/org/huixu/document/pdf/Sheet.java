package org.huixu.document.pdf;

import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import org.huixu.document.paper.PacketComposer;

/**
 * Where a foreign page lies on a page of the packet: on A3 when it is about that large, else on A4; upright or lying as it
 * is seen; never enlarged, and above the band of the page number.
 */
record Sheet(PageSize size, AffineTransform placing) {

    private static final double A3_LONG = PageSize.A3.getHeight();
    private static final double A3_SHORT = PageSize.A3.getWidth();
    private static final double NEAR = 0.05;
    private static final int QUARTERS = 4;
    private static final int QUARTER = 90;
    /** Shorter edges, in pt, are no page. */
    private static final double LEAST = 1;

    /**
     * @param box what is seen of the page
     * @param turned by how many degrees it is turned clockwise to be read
     */
    static Sheet of(Rectangle box, int turned) {
        double boxWidth = box.getWidth();
        double boxHeight = box.getHeight();
        if (!(boxWidth >= LEAST) || !(boxHeight >= LEAST) || Double.isInfinite(boxWidth)
                || Double.isInfinite(boxHeight)) {
            throw new IllegalArgumentException("no page of " + boxWidth + " by " + boxHeight);
        }
        int quarters = Math.floorMod(Math.round((float) turned / QUARTER), QUARTERS);
        boolean lying = quarters % 2 == 1;
        double width = lying ? boxHeight : boxWidth;
        double height = lying ? boxWidth : boxHeight;
        PageSize size = size(width, height);
        double room = size.getHeight() - PacketComposer.BAND;
        double scale = Math.min(1, Math.min(size.getWidth() / width, room / height));
        AffineTransform placing = new AffineTransform();
        placing.translate((size.getWidth() - scale * width) / 2,
                PacketComposer.BAND + (room - scale * height) / 2);
        placing.scale(scale, scale);
        switch (quarters) {
            case 1 -> placing.concatenate(new AffineTransform(0, -1, 1, 0, 0, height));
            case 2 -> placing.concatenate(new AffineTransform(-1, 0, 0, -1, width, height));
            case 3 -> placing.concatenate(new AffineTransform(0, 1, -1, 0, width, 0));
            default -> {
            }
        }
        placing.translate(-box.getX(), -box.getY());
        return new Sheet(size, placing);
    }

    private static PageSize size(double width, double height) {
        boolean large = near(Math.max(width, height), A3_LONG) && near(Math.min(width, height), A3_SHORT);
        PageSize upright = large ? PageSize.A3 : PageSize.A4;
        return width > height ? upright.rotate() : upright;
    }

    private static boolean near(double length, double wanted) {
        return Math.abs(length / wanted - 1) < NEAR;
    }
}
