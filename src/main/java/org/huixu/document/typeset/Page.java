package org.huixu.document.typeset;

import java.util.List;

/**
 * A finished page.
 *
 * @param width  in pt
 * @param height in pt
 * @param marks  everything on it, in reading order
 */
public record Page(double width, double height, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
