package org.huixu.application.regulation;

import java.util.List;
import org.huixu.domain.regulation.Regulation;

/** Port to the regulation file format. */
public interface RegulationReader {

    /** A regulation, and the text that it was read from. */
    record Reading(Regulation regulation, Renewed renewed) {
    }

    /** The regulation of that text; fails with {@link BrokenRegulation} that names every problem by line. */
    Regulation read(String text);

    /**
     * The regulation of a text with the sentences and figures that rules ask for since it was taken in; what stands there
     * stays, unless a sentence shows a figure that the rule no longer gives. A text that lacks nothing is read as it is.
     * Fails as {@link #read} does where the text cannot be read all the same.
     */
    default Reading readRenewed(String text) {
        return new Reading(read(text), new Renewed(text, List.of()));
    }
}
