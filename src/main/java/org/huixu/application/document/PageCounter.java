package org.huixu.application.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Counts the pages of files that have pages of their own. Takes time; never on the FX thread. */
public interface PageCounter {

    /** Pages of a PDF; one for a picture; nothing for other files, and for a PDF that is damaged or locked. */
    OptionalInt pages(Path file);

    /** The same of what the stream gives; it is read to its end if need be, and left open. */
    OptionalInt pages(InputStream content) throws IOException;
}
