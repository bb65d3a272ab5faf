package org.huixu.document.paper;

import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.Ink;
import org.huixu.document.typeset.Style;

/**
 * The page of GB/T 9704-2012, clause 5.2: A4, type area 156 × 225 mm, 22 lines of 28 characters. Everything in pt.
 *
 * @param width      width of the page
 * @param height     height of the page
 * @param left       left edge of the type area
 * @param top        top edge of the type area
 * @param areaWidth  width of the type area
 * @param areaHeight height of the type area
 * @param pitch      distance from line to line
 */
public record Grid(double width, double height, double left, double top, double areaWidth, double areaHeight,
        double pitch) {
    /** Size of the body: 3 hao. */
    public static final double BODY_SIZE = 16;
    /** Size of page numbers and imprint: 4 hao. */
    public static final double SMALL_SIZE = 14;
    private static final int LINES = 22;
    private static final int CHARACTERS = 28;
    private static final double WORD_PITCH = 28.95;
    private static final double LETTER_PITCH = 25;
    private static final double BOOK_PITCH = 17.5;

    /** 22 lines fill the type area: the first starts at its top, the last ends at its bottom. */
    static Grid strict() {
        double areaHeight = mm(225);
        return portrait((areaHeight - BODY_SIZE) / (LINES - 1));
    }

    /** The distance a usual word processor makes of it. */
    public static Grid wordLike() {
        return portrait(WORD_PITCH);
    }

    /** Closer lines, so that a letter and its slip go on one page. */
    public static Grid letter() {
        return portrait(LETTER_PITCH);
    }

    /** The same margins on a page that lies. */
    static Grid landscape() {
        return new Grid(mm(297), mm(210), mm(26), mm(28), mm(245), mm(156), strict().pitch());
    }

    /** A page that lies, with narrow margins: for a wide table. */
    static Grid wide() {
        return new Grid(mm(297), mm(210), mm(14), mm(18), mm(269), mm(174), strict().pitch());
    }

    /** The same on A3. */
    static Grid a3() {
        return new Grid(mm(420), mm(297), mm(18), mm(20), mm(384), mm(257), strict().pitch());
    }

    /** A page to be read at the desk: wider, and closer lines of smaller print. */
    static Grid book() {
        return new Grid(mm(210), mm(297), mm(25), mm(28), mm(160), mm(240), BOOK_PITCH);
    }

    /** A page that lies, filled to its edges. */
    static Grid card() {
        return new Grid(mm(297), mm(210), mm(9), mm(18), mm(279), mm(184), BOOK_PITCH);
    }

    private static Grid portrait(double pitch) {
        return new Grid(mm(210), mm(297), mm(28), mm(37), mm(156), mm(225), pitch);
    }

    /** Millimetres in pt. */
    public static double mm(double length) {
        return length * 72 / 25.4;
    }

    /** Right edge of the type area. */
    public double right() {
        return left + areaWidth;
    }

    /** Bottom of the type area. */
    public double bottom() {
        return top + areaHeight;
    }

    /** Width of a character of the body. */
    public double cell() {
        return mm(156) / CHARACTERS;
    }

    /** Top of a line, the first being 0, from the top of the type area. */
    public double line(int index) {
        return index * pitch;
    }

    /** A style of the body's size on the grid. */
    public Style body(FaceRole role) {
        return new Style(role, BODY_SIZE, cell(), 1, Ink.BLACK);
    }

    /** The style of page numbers and imprints. */
    public Style small(FaceRole role) {
        return Style.solid(role, SMALL_SIZE);
    }
}
