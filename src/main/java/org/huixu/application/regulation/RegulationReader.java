package org.huixu.application.regulation;

import java.util.List;
import org.huixu.domain.regulation.Regulation;

/** Port to the regulation file format. */
public interface RegulationReader {

    /** The regulation of that text; fails with {@link BrokenRegulation} that names every problem by line. */
    Regulation read(String text);

    /**
     * The text with the sentences and figures that rules ask for since it was taken in; what stands there stays, unless
     * a sentence shows a figure that the rule no longer gives. A text that lacks nothing comes back as it is.
     */
    default Renewed renewed(String text) {
        return new Renewed(text, List.of());
    }
}
