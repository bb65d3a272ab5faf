package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished page.
 *
 * @param width  in pt
 * @param height in pt
 * @param marks  everything on it, in reading order
 */
public record Page(double width, double height, List<Mark> marks) {
    /** Ends of rules nearer than this, in pt, meet. */
    private static final double TOUCH = 0.01;

    public Page {
        marks = joined(marks);
    }

    /** Joins vertical rules that continue each other: drawn in pieces they would show seams. */
    private static List<Mark> joined(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>(marks.size());
        Map<List<Double>, Integer> open = new HashMap<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Rule rule && rule.height() > 0) {
                List<Double> key = List.of((double) Math.round(rule.x() / TOUCH), rule.thickness());
                Integer at = open.get(key);
                if (at != null && joined.get(at) instanceof Mark.Rule above && above.ink() == rule.ink()
                        && Math.abs(above.y() + above.height() - rule.y()) < TOUCH) {
                    double height = rule.y() + rule.height() - above.y();
                    joined.set(at, Mark.Rule.vertical(above.x(), above.y(), height, above.thickness(), above.ink()));
                    continue;
                }
                open.put(key, joined.size());
            }
            joined.add(mark);
        }
        return List.copyOf(joined);
    }
}
