package org.huixu.application.regulation;

import org.huixu.domain.regulation.Regulation;

/** Port to the regulation file format. */
public interface RegulationReader {

    /** The regulation of that text; fails with {@link BrokenRegulation} that names every problem by line. */
    Regulation read(String text);
}
