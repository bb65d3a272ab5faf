package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * A seat plan (座次图): boxes on a sheet that lies.
 *
 * @param meeting the line that names the meeting
 * @param size of the drawing, in units of the boxes
 * @param boxes what is drawn
 * @param notes remarks below
 */
public record SeatPlan(String title, Optional<String> meeting, Size size, List<Box> boxes, List<String> notes,
        PaperProperties properties) implements Paper {

    public SeatPlan {
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
    }

    /** Width and height, in units of the boxes. */
    public record Size(double width, double height) {
    }

    /**
     * A rectangle by its corners.
     *
     * @param words in its middle; empty for a free place
     */
    public record Box(Kind kind, double left, double top, double width, double height, String words) {
    }

    /** What a rectangle stands for. */
    public enum Kind {
        SEAT, TABLE
    }
}
