package org.huixu.desktop.paper;

import java.util.List;

/** How large pages are shown. */
sealed interface Zoom {

    /** As wide as the window. */
    record Width() implements Zoom {
    }

    /** The whole page. */
    record Page() implements Zoom {
    }

    /** A share of the actual size; 1 is the actual size. */
    record Share(double of) implements Zoom {

        private static final List<Double> STEPS = List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75,
                2.0, 2.5, 3.0, 4.0);
        private static final double NEAR = 0.005;

        /** The next usual share above or below. */
        static Share step(double now, int direction) {
            return new Share(direction > 0
                    ? STEPS.stream().filter(step -> step > now + NEAR).findFirst().orElse(STEPS.getLast())
                    : STEPS.reversed().stream().filter(step -> step < now - NEAR).findFirst()
                            .orElse(STEPS.getFirst()));
        }
    }
}
