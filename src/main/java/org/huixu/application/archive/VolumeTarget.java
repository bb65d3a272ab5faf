package org.huixu.application.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where a volume is written to. Nothing is under its name before {@link #finish}; closed before, nothing is left. */
interface VolumeTarget extends Closeable {

    /** Fills a file; the stream is not to be closed. */
    interface Filling {

        void fill(OutputStream out) throws IOException;
    }

    /** Writes a file of the volume, its path with slashes. */
    void put(String path, Filling filling) throws IOException;

    /** Puts the whole in its place. */
    void finish() throws IOException;
}
